# Generated from the C# model GenAiOps, environment dev, stack models. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "aiservices_account_foundry" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.foundry.id
  log_analytics_workspace_id = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
