# Generated from the C# model MachineLearningReference, environment test, stack ingest. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "data_factory_ingest" {
  name                           = "to-logs"
  target_resource_id             = azurerm_data_factory.ingest.id
  log_analytics_workspace_id     = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
