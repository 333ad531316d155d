# Generated from the C# model GenAiOps, environment dev, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_container_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.container_apps.id
  log_analytics_workspace_id = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_agents" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.agents.id
  log_analytics_workspace_id = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_ops" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.ops.id
  log_analytics_workspace_id = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
