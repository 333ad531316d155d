# Generated from the C# model GenAiOps, environment prod, stack watch. Change the model, not this file.

resource "azurerm_role_assignment" "quality_regression_reads_logs" {
  name                 = "6ea228ad-c150-8cea-b4b9-8ded63578c4c"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"
  role_definition_name = "Log Analytics Reader"
  principal_id         = azurerm_monitor_scheduled_query_rules_alert_v2.quality_regression.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "run_failure_reads_logs" {
  name                 = "77a41287-6e1d-8364-8be1-fd8aabe6cfd8"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"
  role_definition_name = "Log Analytics Reader"
  principal_id         = azurerm_monitor_scheduled_query_rules_alert_v2.run_failure.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
