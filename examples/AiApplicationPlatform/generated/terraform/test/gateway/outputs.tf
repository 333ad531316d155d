# Generated from the C# model AiApplicationPlatform, environment test, stack gateway. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ApiBackend/models/far"                           = azurerm_api_management_backend.models_far.id
    "ApiBackend/models/near"                          = azurerm_api_management_backend.models_near.id
    "ApiBackend/models/vectors"                       = azurerm_api_management_backend.models_vectors.id
    "ApiBackendPool/models/models"                    = azapi_resource.models_api_backend_pool_models.id
    "ApiCache/models/default"                         = azurerm_api_management_redis_cache.models_default.id
    "ApiDiagnostic/models/applicationinsights"        = azurerm_api_management_diagnostic.models_applicationinsights.id
    "ApiLogger/models/insights"                       = azurerm_api_management_logger.models_insights.id
    "ApiManagementService/models"                     = azurerm_api_management.models.id
    "ApiNamedValue/models/cache"                      = azurerm_api_management_named_value.models_cache.id
    "ApiPolicy/models/chat/chat"                      = azurerm_api_management_api_policy.models_chat_chat.id
    "ApiPolicy/models/embeddings/embeddings"          = azurerm_api_management_api_policy.models_embeddings_embeddings.id
    "DiagnosticSetting/api-management-service-models" = azurerm_monitor_diagnostic_setting.api_management_service_models.id
    "DiagnosticSetting/managed-redis-cache"           = azurerm_monitor_diagnostic_setting.managed_redis_cache.id
    "ManagedApi/models/chat"                          = azurerm_api_management_api.models_chat.id
    "ManagedApi/models/embeddings"                    = azurerm_api_management_api.models_embeddings.id
    "ManagedRedis/cache"                              = azurerm_managed_redis.cache.id
    "PrivateEndpoint/cache"                           = azurerm_private_endpoint.cache.id
    "PrivateEndpoint/models"                          = azurerm_private_endpoint.models.id
    "ResourceGroup/gateway"                           = azurerm_resource_group.gateway.id
    "RoleAssignment/models-calls-far"                 = azurerm_role_assignment.models_calls_far.id
    "RoleAssignment/models-calls-near"                = azurerm_role_assignment.models_calls_near.id
    "RoleAssignment/models-reads-vault"               = azurerm_role_assignment.models_reads_vault.id
  }
}
