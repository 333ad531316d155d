# Generated from the C# model EndToEndBlueprint, environment dev, stack chat. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "cosmos_account_history" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_cosmosdb_account.history.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_documents" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_storage_account.documents.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "aiservices_account_models" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_cognitive_account.models.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "search_service_passages" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_search_service.passages.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
