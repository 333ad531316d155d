# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj003. Change the model, not this file.

resource "azurerm_application_insights" "prj003_insights" {
  name                          = "appi-aif-prj003-insights-stage-001"
  resource_group_name           = azurerm_resource_group.prj003.name
  location                      = azurerm_resource_group.prj003.location
  application_type              = "web"
  workspace_id                  = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )
}

resource "azurerm_monitor_action_group" "prj003_team" {
  name                = "ag-aif-prj003-team-stage-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = "global"
  short_name          = "team"
  enabled             = true
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  email_receiver {
    name                    = "Team contracts 003"
    email_address           = "contracts-003@contoso.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_storage_account_prj003_files" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj003_files.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_storage_account_prj003_data" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.prj003_data.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_key_vault_prj003_vault" {
  name                       = "to-logs"
  target_resource_id         = azurerm_key_vault.prj003_vault.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_search_service_prj003_search" {
  name                       = "to-logs"
  target_resource_id         = azurerm_search_service.prj003_search.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_cosmos_account_prj003_threads" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cosmosdb_account.prj003_threads.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_aiservices_account_prj003_foundry" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.prj003_foundry.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_container_apps_environment_prj003_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app_environment.prj003_apps.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_container_app_prj003_api" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.prj003_api.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "prj003_container_app_prj003_page" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.prj003_page.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_metric {
    category = "AllMetrics"
  }
}
