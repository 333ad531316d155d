# Generated from the C# model GenAiOps, environment dev, stack monitoring. Change the model, not this file.

resource "azurerm_log_analytics_workspace" "logs" {
  name                         = "log-ops-logs-dev"
  resource_group_name          = azurerm_resource_group.monitoring.name
  location                     = azurerm_resource_group.monitoring.location
  sku                          = "PerGB2018"
  retention_in_days            = 90
  daily_quota_gb               = 2
  internet_ingestion_enabled   = true
  internet_query_enabled       = true
  local_authentication_enabled = false
  tags                         = local.tags
}
