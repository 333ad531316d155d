# Generated from the C# model AiApplicationPlatform, environment dev, stack app. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "container_apps_environment_apps" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app_environment.apps.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_app_tools" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.tools.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_app_orchestrator" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.orchestrator.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_app_intelligence_api" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.intelligence_api.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_job_indexer" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app_job.indexer.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_job_scheduler" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app_job.scheduler.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "app_service_plan_client" {
  name                       = "to-logs"
  target_resource_id         = azurerm_service_plan.client.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "web_app_client" {
  name                       = "to-logs"
  target_resource_id         = azurerm_linux_web_app.client.id
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

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
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

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
  log_analytics_workspace_id = "/subscriptions/a5555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
