# Generated from the C# model MachineLearningReference, environment prod, stack app. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "AppServicePlan/app"                     = azurerm_service_plan.app.id
    "DiagnosticSetting/app-service-plan-app" = azurerm_monitor_diagnostic_setting.app_service_plan_app.id
    "DiagnosticSetting/web-app-app"          = azurerm_monitor_diagnostic_setting.web_app_app.id
    "PrivateEndpoint/app"                    = azurerm_private_endpoint.app.id
    "ResourceGroup/app"                      = azurerm_resource_group.app.id
    "WebApp/app"                             = azurerm_linux_web_app.app.id
  }
}
