# Generated from the C# model AiApplicationPlatform, environment test, stack models. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "aiservices_account_near" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.near.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "aiservices_account_far" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.far.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
