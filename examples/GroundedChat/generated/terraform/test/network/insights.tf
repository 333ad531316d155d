# Generated from the C# model GroundedChat, environment test, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.apps.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_edge" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.edge.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_chat" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.chat.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "public_ip_address_front" {
  name                       = "to-logs"
  target_resource_id         = azurerm_public_ip.front.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-test"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
