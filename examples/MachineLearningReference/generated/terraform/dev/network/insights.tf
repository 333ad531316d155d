# Generated from the C# model MachineLearningReference, environment dev, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_databricks_hosts" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.databricks_hosts.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_kubernetes" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.kubernetes.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_web_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.web_apps.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_demand" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.demand.id
  log_analytics_workspace_id = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
