# Generated from the C# model AiApplicationPlatform, environment prod, stack knowledge. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "storage_account_documents" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.documents.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "search_service_passages" {
  name                       = "to-logs"
  target_resource_id         = azurerm_search_service.passages.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "search_service_passages_far" {
  name                       = "to-logs"
  target_resource_id         = azurerm_search_service.passages_far.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "cosmos_account_history" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cosmosdb_account.history.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
