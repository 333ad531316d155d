# Generated from the C# model EndToEndBlueprint, environment dev, stack watch. Change the model, not this file.

# where logs and metrics of everything meet
resource "azurerm_log_analytics_workspace" "monitor" {
  name                         = "log-e2e-monitor-dev"
  resource_group_name          = azurerm_resource_group.watch.name
  location                     = azurerm_resource_group.watch.location
  sku                          = "PerGB2018"
  retention_in_days            = 30
  daily_quota_gb               = 2
  internet_ingestion_enabled   = true
  internet_query_enabled       = true
  local_authentication_enabled = false
  tags                         = local.tags
}
