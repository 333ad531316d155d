# Generated from the C# model AiApplicationPlatform, environment test, stack learning. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "event_hubs_namespace_signals" {
  name                       = "to-logs"
  target_resource_id         = azurerm_eventhub_namespace.signals.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_lake" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.lake.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "cosmos_account_features_online" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cosmosdb_account.features_online.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_workbench" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.workbench.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "machine_learning_registry_machine_learning_registry_catalogue" {
  name                       = "to-logs"
  target_resource_id         = azapi_resource.machine_learning_registry_catalogue.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "online_endpoint_wear_online_endpoint_life" {
  name                       = "to-logs"
  target_resource_id         = azapi_resource.wear_online_endpoint_life.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "machine_learning_workspace_feature_store" {
  name                       = "to-logs"
  target_resource_id         = azurerm_machine_learning_workspace.feature_store.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "machine_learning_workspace_wear" {
  name                       = "to-logs"
  target_resource_id         = azurerm_machine_learning_workspace.wear.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
