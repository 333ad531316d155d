# Generated from the C# model GenAiOps, environment qa, stack models. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "aiservices_account_foundry" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.foundry.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
