# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj005. Change the model, not this file.

resource "azurerm_application_insights" "prj005_insights" {
  name                          = "appi-aif-prj005-insights-dev-001"
  resource_group_name           = azurerm_resource_group.prj005.name
  location                      = azurerm_resource_group.prj005.location
  application_type              = "web"
  workspace_id                  = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )
}

resource "azurerm_monitor_action_group" "prj005_team" {
  name                = "ag-aif-prj005-team-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = "global"
  short_name          = "team"
  enabled             = true
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  email_receiver {
    name                    = "Team energy 005"
    email_address           = "energy-005@contoso.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj005_storage_account_prj005_files" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj005_files.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj005_storage_account_prj005_data" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj005_data.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj005_key_vault_prj005_vault" {
  name                       = "to-logs"
  target_resource_id         = azurerm_key_vault.prj005_vault.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj005_event_hubs_namespace_prj005_events" {
  name                       = "to-logs"
  target_resource_id         = azurerm_eventhub_namespace.prj005_events.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj005_databricks_workspace_prj005_spark" {
  name                       = "to-logs"
  target_resource_id         = azurerm_databricks_workspace.prj005_spark.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj005_data_factory_prj005_ingest" {
  name                           = "to-logs"
  target_resource_id             = azurerm_data_factory.prj005_ingest.id
  log_analytics_workspace_id     = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj005_online_endpoint_prj005_learning_online_endpoint_scores" {
  name                       = "to-logs"
  target_resource_id         = azapi_resource.prj005_learning_online_endpoint_scores.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj005_machine_learning_workspace_prj005_learning" {
  name                       = "to-logs"
  target_resource_id         = azurerm_machine_learning_workspace.prj005_learning.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
