# Generated from the C# model GroundedChat, environment prod, stack app. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "app_service_plan_web" {
  name                       = "to-logs"
  target_resource_id         = azurerm_service_plan.web.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-prod"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "web_app_web" {
  name                       = "to-logs"
  target_resource_id         = azurerm_linux_web_app.web.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "web_app_indexer" {
  name                       = "to-logs"
  target_resource_id         = azurerm_linux_web_app.indexer.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "application_gateway_front" {
  name                       = "to-logs"
  target_resource_id         = azurerm_application_gateway.front.id
  log_analytics_workspace_id = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-prod"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
