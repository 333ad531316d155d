# Generated from the C# model AiApplicationPlatform, environment prod, stack watch. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ActionGroup/team"             = azurerm_monitor_action_group.team.id
    "MetricAlert/client-failing"   = azurerm_monitor_metric_alert.client_failing.id
    "MetricAlert/client-unwell"    = azurerm_monitor_metric_alert.client_unwell.id
    "MetricAlert/gateway-failing"  = azurerm_monitor_metric_alert.gateway_failing.id
    "MetricAlert/models-exhausted" = azurerm_monitor_metric_alert.models_exhausted.id
    "ResourceGroup/watch"          = azurerm_resource_group.watch.id
    "SubscriptionBudget/monthly"   = azurerm_consumption_budget_subscription.monthly.id
  }
}
