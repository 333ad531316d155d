# Generated from the C# model EndToEndBlueprint, environment test, stack watch. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ActionGroup/team"              = azurerm_monitor_action_group.team.id
    "ApplicationInsights/insights"  = azurerm_application_insights.insights.id
    "LogAnalyticsWorkspace/monitor" = azurerm_log_analytics_workspace.monitor.id
    "ResourceGroup/watch"           = azurerm_resource_group.watch.id
    "SubscriptionBudget/monthly"    = azurerm_consumption_budget_subscription.monthly.id
  }
}
