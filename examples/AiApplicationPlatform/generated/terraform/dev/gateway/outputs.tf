# Generated from the C# model AiApplicationPlatform, environment dev, stack gateway. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ApiBackend/gateway/far"                           = azurerm_api_management_backend.gateway_far.id
    "ApiBackend/gateway/near"                          = azurerm_api_management_backend.gateway_near.id
    "ApiBackend/gateway/vectors"                       = azurerm_api_management_backend.gateway_vectors.id
    "ApiBackendPool/gateway/models"                    = azapi_resource.gateway_api_backend_pool_models.id
    "ApiCache/gateway/default"                         = azurerm_api_management_redis_cache.gateway_default.id
    "ApiDiagnostic/gateway/applicationinsights"        = azurerm_api_management_diagnostic.gateway_applicationinsights.id
    "ApiLogger/gateway/insights"                       = azurerm_api_management_logger.gateway_insights.id
    "ApiManagementService/gateway"                     = azurerm_api_management.gateway.id
    "ApiNamedValue/gateway/cache"                      = azurerm_api_management_named_value.gateway_cache.id
    "ApiPolicy/gateway/chat/chat"                      = azurerm_api_management_api_policy.gateway_chat_chat.id
    "ApiPolicy/gateway/embeddings/embeddings"          = azurerm_api_management_api_policy.gateway_embeddings_embeddings.id
    "DiagnosticSetting/api-management-service-gateway" = azurerm_monitor_diagnostic_setting.api_management_service_gateway.id
    "DiagnosticSetting/managed-redis-cache"            = azurerm_monitor_diagnostic_setting.managed_redis_cache.id
    "ManagedApi/gateway/chat"                          = azurerm_api_management_api.gateway_chat.id
    "ManagedApi/gateway/embeddings"                    = azurerm_api_management_api.gateway_embeddings.id
    "ManagedRedis/cache"                               = azurerm_managed_redis.cache.id
    "PrivateEndpoint/cache"                            = azurerm_private_endpoint.cache.id
    "PrivateEndpoint/gateway"                          = azurerm_private_endpoint.gateway.id
    "ResourceGroup/gateway"                            = azurerm_resource_group.gateway.id
    "RoleAssignment/gateway-calls-far"                 = azurerm_role_assignment.gateway_calls_far.id
    "RoleAssignment/gateway-calls-near"                = azurerm_role_assignment.gateway_calls_near.id
    "RoleAssignment/gateway-reads-vault"               = azurerm_role_assignment.gateway_reads_vault.id
  }
}
