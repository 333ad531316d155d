# Generated from the C# model GenAiOps, environment qa, stack watch. Change the model, not this file.

resource "azurerm_role_assignment" "quality_regression_reads_logs" {
  name                 = "9ae9a762-90cb-8e7a-826d-90ff73c4164f"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"
  role_definition_name = "Log Analytics Reader"
  principal_id         = azurerm_monitor_scheduled_query_rules_alert_v2.quality_regression.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "run_failure_reads_logs" {
  name                 = "c7bf41dd-9881-8bc4-8396-dc8e9456198a"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"
  role_definition_name = "Log Analytics Reader"
  principal_id         = azurerm_monitor_scheduled_query_rules_alert_v2.run_failure.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
