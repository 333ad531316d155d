# Generated from the C# model AiApplicationPlatform, environment test, stack foundation. Change the model, not this file.

resource "azurerm_application_insights" "insights" {
  name                          = "appi-service-insights-test"
  resource_group_name           = azurerm_resource_group.foundation.name
  location                      = azurerm_resource_group.foundation.location
  application_type              = "web"
  workspace_id                  = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags                          = local.tags
}

resource "azurerm_monitor_diagnostic_setting" "key_vault_vault" {
  name                       = "to-logs"
  target_resource_id         = azurerm_key_vault.vault.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_registry_images" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_registry.images.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
