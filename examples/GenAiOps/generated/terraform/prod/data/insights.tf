# Generated from the C# model GenAiOps, environment prod, stack data. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "storage_account_documents" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.documents.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_lake" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.lake.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "sql_database_tables_orders" {
  name                       = "to-logs"
  target_resource_id         = azurerm_mssql_database.tables_orders.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "cosmos_account_records" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cosmosdb_account.records.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "event_hubs_namespace_events" {
  name                       = "to-logs"
  target_resource_id         = azurerm_eventhub_namespace.events.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "search_service_passages" {
  name                       = "to-logs"
  target_resource_id         = azurerm_search_service.passages.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
