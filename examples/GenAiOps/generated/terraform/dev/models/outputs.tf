# Generated from the C# model GenAiOps, environment dev, stack models. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "AIServicesAccount/foundry"                           = azurerm_cognitive_account.foundry.id
    "ContentFilterPolicy/foundry/strict"                  = azurerm_cognitive_account_rai_policy.foundry_strict.id
    "CosmosRoleAssignment/records/service-writes-records" = azurerm_cosmosdb_sql_role_assignment.records_service_writes_records.id
    "DiagnosticSetting/aiservices-account-foundry"        = azurerm_monitor_diagnostic_setting.aiservices_account_foundry.id
    "FoundryProject/foundry/service"                      = azurerm_cognitive_account_project.foundry_service.id
    "ModelDeployment/foundry/answering"                   = azurerm_cognitive_deployment.foundry_answering.id
    "ModelDeployment/foundry/nightly"                     = azurerm_cognitive_deployment.foundry_nightly.id
    "PrivateEndpoint/foundry"                             = azurerm_private_endpoint.foundry.id
    "ProjectAgentHost/foundry/service/agents"             = azapi_resource.foundry_service_project_agent_host_agents.id
    "ProjectConnection/foundry/service/documents"         = azapi_resource.foundry_service_project_connection_documents.id
    "ProjectConnection/foundry/service/passages"          = azapi_resource.foundry_service_project_connection_passages.id
    "ProjectConnection/foundry/service/records"           = azapi_resource.foundry_service_project_connection_records.id
    "ResourceGroup/models"                                = azurerm_resource_group.models.id
    "RoleAssignment/service-calls-foundry"                = azurerm_role_assignment.service_calls_foundry.id
    "RoleAssignment/service-operates-passages"            = azurerm_role_assignment.service_operates_passages.id
    "RoleAssignment/service-operates-records"             = azurerm_role_assignment.service_operates_records.id
    "RoleAssignment/service-writes-documents"             = azurerm_role_assignment.service_writes_documents.id
    "RoleAssignment/service-writes-passages"              = azurerm_role_assignment.service_writes_passages.id
  }
}
