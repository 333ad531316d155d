# Generated from the C# model MachineLearningReference, environment test, stack watch. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ActionGroup/planning"          = azurerm_monitor_action_group.planning.id
    "MetricAlert/app-unwell"        = azurerm_monitor_metric_alert.app_unwell.id
    "MetricAlert/collection-failed" = azurerm_monitor_metric_alert.collection_failed.id
    "MetricAlert/serving-busy"      = azurerm_monitor_metric_alert.serving_busy.id
    "ResourceGroup/watch"           = azurerm_resource_group.watch.id
    "SubscriptionBudget/monthly"    = azurerm_consumption_budget_subscription.monthly.id
  }
}
