# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack common. Change the model, not this file.

resource "azurerm_container_registry" "images" {
  name                          = "craifimagesstage001k56w"
  resource_group_name           = azurerm_resource_group.common.name
  location                      = azurerm_resource_group.common.location
  sku                           = "Premium"
  admin_enabled                 = false
  anonymous_pull_enabled        = false
  public_network_access_enabled = false
  network_rule_bypass_option    = "AzureServices"
  data_endpoint_enabled         = false
  export_policy_enabled         = true
  zone_redundancy_enabled       = false
  retention_policy_in_days      = 14
  tags                          = local.tags
}
