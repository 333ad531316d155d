# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ContainerApp/agent-app"                                  = azurerm_container_app.agent_app.id
    "ContainerAppsEnvironment/containers"                     = azurerm_container_app_environment.containers.id
    "ContainerJob/batch"                                      = azurerm_container_app_job.batch.id
    "ContainerRegistry/images"                                = azurerm_container_registry.images.id
    "CosmosRoleAssignment/records/batch-reads-records"        = azurerm_cosmosdb_sql_role_assignment.records_batch_reads_records.id
    "DiagnosticSetting/container-app-agent-app"               = azurerm_monitor_diagnostic_setting.container_app_agent_app.id
    "DiagnosticSetting/container-apps-environment-containers" = azurerm_monitor_diagnostic_setting.container_apps_environment_containers.id
    "DiagnosticSetting/container-job-batch"                   = azurerm_monitor_diagnostic_setting.container_job_batch.id
    "DiagnosticSetting/container-registry-images"             = azurerm_monitor_diagnostic_setting.container_registry_images.id
    "FederatedCredential/delivery/github-dev"                 = azurerm_federated_identity_credential.delivery_github_dev.id
    "PrivateEndpoint/images"                                  = azurerm_private_endpoint.images.id
    "ResourceGroup/app"                                       = azurerm_resource_group.app.id
    "RoleAssignment/agent-app-calls-service"                  = azurerm_role_assignment.agent_app_calls_service.id
    "RoleAssignment/agent-app-pulls-images"                   = azurerm_role_assignment.agent_app_pulls_images.id
    "RoleAssignment/agent-app-writes-insights"                = azurerm_role_assignment.agent_app_writes_insights.id
    "RoleAssignment/batch-calls-foundry"                      = azurerm_role_assignment.batch_calls_foundry.id
    "RoleAssignment/batch-pulls-images"                       = azurerm_role_assignment.batch_pulls_images.id
    "RoleAssignment/batch-reads-curated"                      = azurerm_role_assignment.batch_reads_curated.id
    "RoleAssignment/batch-reads-manuals"                      = azurerm_role_assignment.batch_reads_manuals.id
    "RoleAssignment/batch-writes-insights"                    = azurerm_role_assignment.batch_writes_insights.id
    "RoleAssignment/batch-writes-passages"                    = azurerm_role_assignment.batch_writes_passages.id
    "RoleAssignment/delivery-builds-images"                   = azurerm_role_assignment.delivery_builds_images.id
    "RoleAssignment/delivery-imports-images"                  = azurerm_role_assignment.delivery_imports_images.id
    "RoleAssignment/delivery-releases-agents"                 = azurerm_role_assignment.delivery_releases_agents.id
    "RoleAssignment/delivery-starts-batch"                    = azurerm_role_assignment.delivery_starts_batch.id
    "UserAssignedIdentity/agent-app"                          = azurerm_user_assigned_identity.agent_app.id
    "UserAssignedIdentity/batch"                              = azurerm_user_assigned_identity.batch.id
    "UserAssignedIdentity/delivery"                           = azurerm_user_assigned_identity.delivery.id
  }
}
