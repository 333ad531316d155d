# Generated from the C# model MachineLearningReference, environment dev, stack app. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "app_service_plan_app" {
  name                       = "to-logs"
  target_resource_id         = azurerm_service_plan.app.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "web_app_app" {
  name                       = "to-logs"
  target_resource_id         = azurerm_linux_web_app.app.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
