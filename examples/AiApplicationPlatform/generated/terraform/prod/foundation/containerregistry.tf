# Generated from the C# model AiApplicationPlatform, environment prod, stack foundation. Change the model, not this file.

# no image comes from elsewhere
resource "azurerm_container_registry" "images" {
  name                          = "crserviceimagesprodwyfx"
  resource_group_name           = azurerm_resource_group.foundation.name
  location                      = azurerm_resource_group.foundation.location
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
