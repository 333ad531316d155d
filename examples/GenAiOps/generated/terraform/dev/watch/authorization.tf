# Generated from the C# model GenAiOps, environment dev, stack watch. Change the model, not this file.

resource "azurerm_role_assignment" "quality_regression_reads_logs" {
  name                 = "f0aa6da9-b81d-894d-83fc-e5ab52217471"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev"
  role_definition_name = "Log Analytics Reader"
  principal_id         = azurerm_monitor_scheduled_query_rules_alert_v2.quality_regression.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "run_failure_reads_logs" {
  name                 = "ae4d86b4-be1b-8979-b56e-bdc11756e8e3"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev"
  role_definition_name = "Log Analytics Reader"
  principal_id         = azurerm_monitor_scheduled_query_rules_alert_v2.run_failure.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
