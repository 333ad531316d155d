# Generated from the C# model AiApplicationPlatform, environment dev, stack gateway. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "managed_redis_cache" {
  name                       = "to-logs"
  target_resource_id         = azurerm_managed_redis.cache.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "api_management_service_gateway" {
  name                           = "to-logs"
  target_resource_id             = azurerm_api_management.gateway.id
  log_analytics_workspace_id     = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
