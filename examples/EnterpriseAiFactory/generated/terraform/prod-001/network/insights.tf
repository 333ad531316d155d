# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_machines" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.machines.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_spark" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.spark.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_desktops" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.desktops.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_network" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.network.id
  log_analytics_workspace_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-logs-prod-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-prod-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
