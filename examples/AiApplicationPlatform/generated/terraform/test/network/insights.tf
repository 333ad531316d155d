# Generated from the C# model AiApplicationPlatform, environment test, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_edge" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.edge.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_web_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.web_apps.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_container_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.container_apps.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_api_gateway" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.api_gateway.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_service" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.service.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
