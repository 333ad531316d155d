# Generated from the C# model MachineLearningReference, environment prod, stack data. Change the model, not this file.

resource "azurerm_application_insights" "insights" {
  name                          = "appi-demand-insights-prod"
  resource_group_name           = azurerm_resource_group.data.name
  location                      = azurerm_resource_group.data.location
  application_type              = "web"
  workspace_id                  = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags                          = local.tags
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_lake" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.lake.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "databricks_workspace_databricks" {
  name                       = "to-logs"
  target_resource_id         = azurerm_databricks_workspace.databricks.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "sql_database_planning_planning" {
  name                       = "to-logs"
  target_resource_id         = azurerm_mssql_database.planning_planning.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "synapse_sql_pool_warehouse_history" {
  name                       = "to-logs"
  target_resource_id         = azurerm_synapse_sql_pool.warehouse_history.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "synapse_workspace_warehouse" {
  name                       = "to-logs"
  target_resource_id         = azurerm_synapse_workspace.warehouse.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "key_vault_vault" {
  name                       = "to-logs"
  target_resource_id         = azurerm_key_vault.vault.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_experiments" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.experiments.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_registry_images" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_registry.images.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "machine_learning_workspace_learning" {
  name                       = "to-logs"
  target_resource_id         = azurerm_machine_learning_workspace.learning.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "kubernetes_cluster_serving" {
  name                           = "to-logs"
  target_resource_id             = azurerm_kubernetes_cluster.serving.id
  log_analytics_workspace_id     = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-prod"
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
