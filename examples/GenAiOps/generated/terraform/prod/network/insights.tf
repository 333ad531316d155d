# Generated from the C# model GenAiOps, environment prod, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_container_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.container_apps.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_agents" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.agents.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_ops" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.ops.id
  log_analytics_workspace_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
