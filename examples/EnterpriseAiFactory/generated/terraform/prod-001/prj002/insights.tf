# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj002. Change the model, not this file.

resource "azurerm_application_insights" "prj002_insights" {
  name                          = "appi-aif-prj002-insights-prod-001"
  resource_group_name           = azurerm_resource_group.prj002.name
  location                      = azurerm_resource_group.prj002.location
  application_type              = "web"
  workspace_id                  = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )
}

resource "azurerm_monitor_action_group" "prj002_team" {
  name                = "ag-aif-prj002-team-prod-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = "global"
  short_name          = "team"
  enabled             = true
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  email_receiver {
    name                    = "Team claims 002"
    email_address           = "claims-002@contoso.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_storage_account_prj002_files" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj002_files.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_storage_account_prj002_data" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj002_data.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_key_vault_prj002_vault" {
  name                       = "to-logs"
  target_resource_id         = azurerm_key_vault.prj002_vault.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_event_hubs_namespace_prj002_events" {
  name                       = "to-logs"
  target_resource_id         = azurerm_eventhub_namespace.prj002_events.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_databricks_workspace_prj002_spark" {
  name                       = "to-logs"
  target_resource_id         = azurerm_databricks_workspace.prj002_spark.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_data_factory_prj002_ingest" {
  name                           = "to-logs"
  target_resource_id             = azurerm_data_factory.prj002_ingest.id
  log_analytics_workspace_id     = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_online_endpoint_prj002_learning_online_endpoint_scores" {
  name                       = "to-logs"
  target_resource_id         = azapi_resource.prj002_learning_online_endpoint_scores.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_machine_learning_workspace_prj002_learning" {
  name                       = "to-logs"
  target_resource_id         = azurerm_machine_learning_workspace.prj002_learning.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj002_kubernetes_cluster_prj002_serving" {
  name                           = "to-logs"
  target_resource_id             = azurerm_kubernetes_cluster.prj002_serving.id
  log_analytics_workspace_id     = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
