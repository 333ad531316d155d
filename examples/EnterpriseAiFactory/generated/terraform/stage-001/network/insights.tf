# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack network. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "network_security_group_endpoints" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.endpoints.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_machines" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.machines.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_spark" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.spark.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "network_security_group_desktops" {
  name                       = "to-logs"
  target_resource_id         = azurerm_network_security_group.desktops.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "virtual_network_network" {
  name                       = "to-logs"
  target_resource_id         = azurerm_virtual_network.network.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
