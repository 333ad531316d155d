# Generated from the C# model EndToEndBlueprint, environment test, stack watch. Change the model, not this file.

resource "azurerm_monitor_action_group" "team" {
  name                = "ag-e2e-team-test"
  resource_group_name = azurerm_resource_group.watch.name
  location            = "global"
  short_name          = "team"
  enabled             = true
  tags                = local.tags

  email_receiver {
    name                    = "Data platform"
    email_address           = "data-platform@fabrikam.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_application_insights" "insights" {
  name                          = "appi-e2e-insights-test"
  resource_group_name           = azurerm_resource_group.watch.name
  location                      = azurerm_resource_group.watch.location
  application_type              = "web"
  workspace_id                  = azurerm_log_analytics_workspace.monitor.id
  disable_ip_masking            = false
  local_authentication_disabled = true
  internet_ingestion_enabled    = true
  internet_query_enabled        = true
  tags                          = local.tags
}
