# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj001. Change the model, not this file.

resource "azurerm_application_insights" "prj001_insights" {
  name                          = "appi-aif-prj001-insights-dev-001"
  resource_group_name           = azurerm_resource_group.prj001.name
  location                      = azurerm_resource_group.prj001.location
  application_type              = "web"
  workspace_id                  = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )
}

resource "azurerm_monitor_action_group" "prj001_team" {
  name                = "ag-aif-prj001-team-dev-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = "global"
  short_name          = "team"
  enabled             = true
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  email_receiver {
    name                    = "Team churn 001"
    email_address           = "churn-001@contoso.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_storage_account_prj001_files" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj001_files.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_storage_account_prj001_data" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj001_data.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_key_vault_prj001_vault" {
  name                       = "to-logs"
  target_resource_id         = azurerm_key_vault.prj001_vault.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_search_service_prj001_search" {
  name                       = "to-logs"
  target_resource_id         = azurerm_search_service.prj001_search.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_cosmos_account_prj001_threads" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cosmosdb_account.prj001_threads.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_aiservices_account_prj001_foundry" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.prj001_foundry.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_container_apps_environment_prj001_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app_environment.prj001_apps.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_container_app_prj001_api" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.prj001_api.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj001_container_app_prj001_page" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.prj001_page.id
  log_analytics_workspace_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-logs-dev-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-dev-001"

  enabled_metric {
    category = "AllMetrics"
  }
}
