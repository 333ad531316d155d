# Generated from the C# model EndToEndBlueprint, environment prod, stack app. Change the model, not this file.

resource "azurerm_container_registry" "images" {
  name                          = "cre2eimagesprod7xvk"
  resource_group_name           = azurerm_resource_group.app.name
  location                      = azurerm_resource_group.app.location
  sku                           = "Premium"
  admin_enabled                 = false
  anonymous_pull_enabled        = false
  public_network_access_enabled = false
  network_rule_bypass_option    = "AzureServices"
  data_endpoint_enabled         = false
  export_policy_enabled         = true
  zone_redundancy_enabled       = true
  tags                          = local.tags

  lifecycle {
    prevent_destroy = true
  }
}
