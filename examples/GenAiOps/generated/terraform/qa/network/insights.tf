# Generated from the C# model GenAiOps, environment qa, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_container_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.container_apps.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_agents" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.agents.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_ops" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.ops.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
