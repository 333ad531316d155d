# Generated from the C# model GroundedChat, environment prod, stack watch. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ActionGroup/team"             = azurerm_monitor_action_group.team.id
    "MetricAlert/models-exhausted" = azurerm_monitor_metric_alert.models_exhausted.id
    "MetricAlert/web-failing"      = azurerm_monitor_metric_alert.web_failing.id
    "MetricAlert/web-unwell"       = azurerm_monitor_metric_alert.web_unwell.id
    "ResourceGroup/watch"          = azurerm_resource_group.watch.id
    "SubscriptionBudget/monthly"   = azurerm_consumption_budget_subscription.monthly.id
  }
}
