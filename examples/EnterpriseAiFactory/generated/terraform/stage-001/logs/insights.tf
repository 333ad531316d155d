# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack logs. Change the model, not this file.

resource "azurerm_application_insights" "insights" {
  name                          = "appi-aif-insights-stage-001"
  resource_group_name           = azurerm_resource_group.logs.name
  location                      = azurerm_resource_group.logs.location
  application_type              = "web"
  workspace_id                  = azurerm_log_analytics_workspace.logs.id
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags                          = local.tags
}
