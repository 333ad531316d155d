# Generated from the C# model GroundedChat, environment dev, stack app. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "AppServicePlan/web"                              = azurerm_service_plan.web.id
    "ApplicationGateway/front"                        = azurerm_application_gateway.front.id
    "CosmosRoleAssignment/history/web-writes-history" = azurerm_cosmosdb_sql_role_assignment.history_web_writes_history.id
    "DiagnosticSetting/app-service-plan-web"          = azurerm_monitor_diagnostic_setting.app_service_plan_web.id
    "DiagnosticSetting/application-gateway-front"     = azurerm_monitor_diagnostic_setting.application_gateway_front.id
    "DiagnosticSetting/web-app-indexer"               = azurerm_monitor_diagnostic_setting.web_app_indexer.id
    "DiagnosticSetting/web-app-web"                   = azurerm_monitor_diagnostic_setting.web_app_web.id
    "PrivateEndpoint/indexer"                         = azurerm_private_endpoint.indexer.id
    "PrivateEndpoint/web"                             = azurerm_private_endpoint.web.id
    "ResourceGroup/app"                               = azurerm_resource_group.app.id
    "RoleAssignment/front-reads-vault"                = azurerm_role_assignment.front_reads_vault.id
    "RoleAssignment/indexer-calls-models"             = azurerm_role_assignment.indexer_calls_models.id
    "RoleAssignment/indexer-writes-handbook"          = azurerm_role_assignment.indexer_writes_handbook.id
    "RoleAssignment/indexer-writes-passages"          = azurerm_role_assignment.indexer_writes_passages.id
    "RoleAssignment/web-calls-models"                 = azurerm_role_assignment.web_calls_models.id
    "RoleAssignment/web-reads-passages"               = azurerm_role_assignment.web_reads_passages.id
    "UserAssignedIdentity/front"                      = azurerm_user_assigned_identity.front.id
    "WebApp/indexer"                                  = azurerm_linux_web_app.indexer.id
    "WebApp/web"                                      = azurerm_linux_web_app.web.id
  }
}
