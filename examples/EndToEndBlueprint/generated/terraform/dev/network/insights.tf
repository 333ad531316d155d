# Generated from the C# model EndToEndBlueprint, environment dev, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_edge" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_network_security_group.edge.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_web_apps" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_network_security_group.web_apps.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_databricks_hosts" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_network_security_group.databricks_hosts.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_home" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_virtual_network.home.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_network_security_group_france_endpoints" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_network_security_group.france_endpoints.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_network_security_group_france_edge" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_network_security_group.france_edge.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_network_security_group_france_web_apps" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_network_security_group.france_web_apps.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_virtual_network_france_second" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_virtual_network.france_second.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
