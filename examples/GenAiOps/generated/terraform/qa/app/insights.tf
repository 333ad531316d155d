# Generated from the C# model GenAiOps, environment qa, stack app. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "container_registry_images" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_registry.images.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_apps_environment_containers" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app_environment.containers.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_app_agent_app" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app.agent_app.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_job_batch" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_app_job.batch.id
  log_analytics_workspace_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-qa"

  enabled_metric {
    category = "AllMetrics"
  }
}
