# Generated from the C# model EnterpriseAiFactory, environment hub, stack connectivity. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_resolver" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.resolver.id
  log_analytics_workspace_id = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-logs-hub/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-hub"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_hub" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.hub.id
  log_analytics_workspace_id = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-logs-hub/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-hub"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "azure_firewall_egress" {
  name                           = "to-logs"
  target_resource_id             = azurerm_firewall.egress.id
  log_analytics_workspace_id     = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-logs-hub/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-hub"
  log_analytics_destination_type = "Dedicated"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "public_ip_address_egress" {
  name                       = "to-logs"
  target_resource_id         = azurerm_public_ip.egress.id
  log_analytics_workspace_id = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-logs-hub/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-hub"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "express_route_gateway_offices" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network_gateway.offices.id
  log_analytics_workspace_id = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-logs-hub/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-hub"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "public_ip_address_offices" {
  name                       = "to-logs"
  target_resource_id         = azurerm_public_ip.offices.id
  log_analytics_workspace_id = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-logs-hub/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-hub"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
