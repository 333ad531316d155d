# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack logs. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ApplicationInsights/insights" = azurerm_application_insights.insights.id
    "LogAnalyticsWorkspace/logs"   = azurerm_log_analytics_workspace.logs.id
    "ResourceGroup/logs"           = azurerm_resource_group.logs.id
  }
}
