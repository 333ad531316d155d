# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj004. Change the model, not this file.

resource "azurerm_application_insights" "prj004_insights" {
  name                          = "appi-aif-prj004-insights-prod-001"
  resource_group_name           = azurerm_resource_group.prj004.name
  location                      = azurerm_resource_group.prj004.location
  application_type              = "web"
  workspace_id                  = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )
}

resource "azurerm_monitor_action_group" "prj004_team" {
  name                = "ag-aif-prj004-team-prod-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = "global"
  short_name          = "team"
  enabled             = true
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )

  email_receiver {
    name                    = "Team demand 004"
    email_address           = "demand-004@contoso.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_storage_account_prj004_files" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj004_files.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_storage_account_prj004_data" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj004_data.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_key_vault_prj004_vault" {
  name                       = "to-logs"
  target_resource_id         = azurerm_key_vault.prj004_vault.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_search_service_prj004_search" {
  name                       = "to-logs"
  target_resource_id         = azurerm_search_service.prj004_search.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_cosmos_account_prj004_threads" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cosmosdb_account.prj004_threads.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_aiservices_account_prj004_foundry" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.prj004_foundry.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_container_apps_environment_prj004_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app_environment.prj004_apps.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_container_app_prj004_api" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.prj004_api.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj004_container_app_prj004_page" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.prj004_page.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_metric {
    category = "AllMetrics"
  }
}
