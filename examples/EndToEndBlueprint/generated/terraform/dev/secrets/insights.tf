# Generated from the C# model EndToEndBlueprint, environment dev, stack secrets. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "key_vault_vault" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_key_vault.vault.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
