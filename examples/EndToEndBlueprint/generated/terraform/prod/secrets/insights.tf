# Generated from the C# model EndToEndBlueprint, environment prod, stack secrets. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "key_vault_vault" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_key_vault.vault.id
  log_analytics_workspace_id = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-watch-prod/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
