# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack logs. Change the model, not this file.

resource "azurerm_log_analytics_workspace" "logs" {
  name                         = "log-aif-logs-stage-001"
  resource_group_name          = azurerm_resource_group.logs.name
  location                     = azurerm_resource_group.logs.location
  sku                          = "PerGB2018"
  retention_in_days            = 30
  daily_quota_gb               = 5
  internet_ingestion_enabled   = true
  internet_query_enabled       = true
  local_authentication_enabled = false
  tags                         = local.tags
}
