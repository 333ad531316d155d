# Generated from the C# model AiApplicationPlatform, environment prod, stack app. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "AppServicePlan/client"                                            = azurerm_service_plan.client.id
    "ApplicationGateway/front"                                         = azurerm_application_gateway.front.id
    "ContainerApp/intelligence-api"                                    = azurerm_container_app.intelligence_api.id
    "ContainerApp/orchestrator"                                        = azurerm_container_app.orchestrator.id
    "ContainerApp/tools"                                               = azurerm_container_app.tools.id
    "ContainerAppsEnvironment/apps"                                    = azurerm_container_app_environment.apps.id
    "ContainerJob/indexer"                                             = azurerm_container_app_job.indexer.id
    "ContainerJob/scheduler"                                           = azurerm_container_app_job.scheduler.id
    "CosmosRoleAssignment/features-online/tools-reads-features-online" = azurerm_cosmosdb_sql_role_assignment.features_online_tools_reads_features_online.id
    "CosmosRoleAssignment/history/orchestrator-writes-history"         = azurerm_cosmosdb_sql_role_assignment.history_orchestrator_writes_history.id
    "DiagnosticSetting/app-service-plan-client"                        = azurerm_monitor_diagnostic_setting.app_service_plan_client.id
    "DiagnosticSetting/application-gateway-front"                      = azurerm_monitor_diagnostic_setting.application_gateway_front.id
    "DiagnosticSetting/container-app-intelligence-api"                 = azurerm_monitor_diagnostic_setting.container_app_intelligence_api.id
    "DiagnosticSetting/container-app-orchestrator"                     = azurerm_monitor_diagnostic_setting.container_app_orchestrator.id
    "DiagnosticSetting/container-app-tools"                            = azurerm_monitor_diagnostic_setting.container_app_tools.id
    "DiagnosticSetting/container-apps-environment-apps"                = azurerm_monitor_diagnostic_setting.container_apps_environment_apps.id
    "DiagnosticSetting/container-job-indexer"                          = azurerm_monitor_diagnostic_setting.container_job_indexer.id
    "DiagnosticSetting/container-job-scheduler"                        = azurerm_monitor_diagnostic_setting.container_job_scheduler.id
    "DiagnosticSetting/public-ip-address-front"                        = azurerm_monitor_diagnostic_setting.public_ip_address_front.id
    "DiagnosticSetting/web-app-client"                                 = azurerm_monitor_diagnostic_setting.web_app_client.id
    "PrivateEndpoint/apps"                                             = azurerm_private_endpoint.apps.id
    "PrivateEndpoint/client"                                           = azurerm_private_endpoint.client.id
    "PublicIpAddress/front"                                            = azurerm_public_ip.front.id
    "ResourceGroup/app"                                                = azurerm_resource_group.app.id
    "RoleAssignment/front-reads-vault"                                 = azurerm_role_assignment.front_reads_vault.id
    "RoleAssignment/indexer-reads-images"                              = azurerm_role_assignment.indexer_reads_images.id
    "RoleAssignment/indexer-writes-passages"                           = azurerm_role_assignment.indexer_writes_passages.id
    "RoleAssignment/indexer-writes-passages-far"                       = azurerm_role_assignment.indexer_writes_passages_far.id
    "RoleAssignment/indexer-writes-reports"                            = azurerm_role_assignment.indexer_writes_reports.id
    "RoleAssignment/intelligence-api-reads-images"                     = azurerm_role_assignment.intelligence_api_reads_images.id
    "RoleAssignment/orchestrator-reads-passages"                       = azurerm_role_assignment.orchestrator_reads_passages.id
    "RoleAssignment/orchestrator-reads-passages-far"                   = azurerm_role_assignment.orchestrator_reads_passages_far.id
    "RoleAssignment/scheduler-calls-nightly"                           = azurerm_role_assignment.scheduler_calls_nightly.id
    "RoleAssignment/scheduler-reads-images"                            = azurerm_role_assignment.scheduler_reads_images.id
    "RoleAssignment/tools-calls-life"                                  = azurerm_role_assignment.tools_calls_life.id
    "UserAssignedIdentity/front"                                       = azurerm_user_assigned_identity.front.id
    "UserAssignedIdentity/indexer"                                     = azurerm_user_assigned_identity.indexer.id
    "UserAssignedIdentity/puller"                                      = azurerm_user_assigned_identity.puller.id
    "UserAssignedIdentity/scheduler"                                   = azurerm_user_assigned_identity.scheduler.id
    "WebApp/client"                                                    = azurerm_linux_web_app.client.id
    "WebAppSlot/client/next"                                           = azurerm_linux_web_app_slot.client_next.id
    "WebApplicationFirewallPolicy/front"                               = azurerm_web_application_firewall_policy.front.id
  }
}
