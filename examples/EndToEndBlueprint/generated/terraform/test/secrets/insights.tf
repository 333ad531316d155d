# Generated from the C# model EndToEndBlueprint, environment test, stack secrets. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "key_vault_vault" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_key_vault.vault.id
  log_analytics_workspace_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-watch-test/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
