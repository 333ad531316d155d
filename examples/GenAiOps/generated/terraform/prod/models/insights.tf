# Generated from the C# model GenAiOps, environment prod, stack models. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "aiservices_account_foundry" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.foundry.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
