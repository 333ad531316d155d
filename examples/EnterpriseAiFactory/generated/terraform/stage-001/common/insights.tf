# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack common. Change the model, not this file.

resource "azurerm_monitor_action_group" "operators" {
  name                = "ag-aif-operators-stage-001"
  resource_group_name = azurerm_resource_group.common.name
  location            = "global"
  short_name          = "operators"
  enabled             = true
  tags                = local.tags

  email_receiver {
    name                    = "AI platform"
    email_address           = "ai-platform@contoso.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "container_registry_images" {
  name                       = "to-logs"
  target_resource_id         = azurerm_container_registry.images.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "storage_account_lake" {
  name                       = "to-logs"
  target_resource_id         = azurerm_storage_account.lake.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "key_vault_vault" {
  name                       = "to-logs"
  target_resource_id         = azurerm_key_vault.vault.id
  log_analytics_workspace_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"

  enabled_log {
    category_group = "allLogs"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}
