# Generated from the C# model GenAiOps, environment prod, stack watch. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ActionGroup/administration"                   = azurerm_monitor_action_group.administration.id
    "ActionGroup/inner-loop"                       = azurerm_monitor_action_group.inner_loop.id
    "LogAlert/quality-regression"                  = azurerm_monitor_scheduled_query_rules_alert_v2.quality_regression.id
    "LogAlert/run-failure"                         = azurerm_monitor_scheduled_query_rules_alert_v2.run_failure.id
    "MetricAlert/agents-failing"                   = azurerm_monitor_metric_alert.agents_failing.id
    "MetricAlert/capacity"                         = azurerm_monitor_metric_alert.capacity.id
    "ResourceGroup/watch"                          = azurerm_resource_group.watch.id
    "RoleAssignment/quality-regression-reads-logs" = azurerm_role_assignment.quality_regression_reads_logs.id
    "RoleAssignment/run-failure-reads-logs"        = azurerm_role_assignment.run_failure_reads_logs.id
    "SubscriptionBudget/monthly"                   = azurerm_consumption_budget_subscription.monthly.id
  }
}
