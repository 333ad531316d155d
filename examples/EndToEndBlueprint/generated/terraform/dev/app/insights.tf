# Generated from the C# model EndToEndBlueprint, environment dev, stack app. Change the model, not this file.

resource "azurerm_monitor_diagnostic_setting" "container_registry_images" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_container_registry.images.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "app_service_plan_app" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_service_plan.app.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "web_app_scoring" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_linux_web_app.scoring.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_files" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_storage_account.files.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "web_app_back" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_linux_web_app.back.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "web_app_front" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_linux_web_app.front.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "public_ip_address_gateway" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_public_ip.gateway.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "application_gateway_gateway" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_application_gateway.gateway.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_app_service_plan_france_app" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_service_plan.france_app.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_web_app_france_scoring" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_linux_web_app.france_scoring.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_storage_account_france_files" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_storage_account.france_files.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_web_app_france_back" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_linux_web_app.france_back.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_web_app_france_front" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_linux_web_app.france_front.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_public_ip_address_france_gateway" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_public_ip.france_gateway.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "france_application_gateway_france_gateway" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_application_gateway.france_gateway.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "traffic_manager_profile_nearest" {
  name                       = "to-monitor"
  target_resource_id         = azurerm_traffic_manager_profile.nearest.id
  log_analytics_workspace_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.OperationalInsights/workspaces/log-e2e-monitor-dev"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
