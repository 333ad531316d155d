# Generated from the C# model GroundedChat, environment test, stack data. Change the model, not this file.

resource "azurerm_application_insights" "insights" {
  name                          = "appi-chat-insights-test"
  resource_group_name           = azurerm_resource_group.data.name
  location                      = azurerm_resource_group.data.location
  application_type              = "web"
  workspace_id                  = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags                          = local.tags
}

resource "azurerm_monitor_diagnostic_setting" "aiservices_account_models" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cognitive_account.models.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

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
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_documents" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.documents.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "cosmos_account_history" {
  name                       = "to-logs"
  target_resource_id         = azurerm_cosmosdb_account.history.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

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
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
