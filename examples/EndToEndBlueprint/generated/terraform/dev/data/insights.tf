# Generated from the C# model EndToEndBlueprint, environment dev, stack data. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "sql_database_scores_results" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_mssql_database.scores_results.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_lake" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_storage_account.lake.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "databricks_workspace_spark" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_databricks_workspace.spark.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "data_factory_ingest" {
  name                           = "to-monitor"
  target_resource_id             = azurerm_data_factory.ingest.id
  log_analytics_workspace_id     = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
