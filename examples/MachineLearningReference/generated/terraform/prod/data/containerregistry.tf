# Generated from the C# model MachineLearningReference, environment prod, stack data. Change the model, not this file.

# the images that serve models
resource "azurerm_container_registry" "images" {
  name                          = "crdemandimagesprodn55u"
  resource_group_name           = azurerm_resource_group.data.name
  location                      = azurerm_resource_group.data.location
  sku                           = "Premium"
  admin_enabled                 = false
  anonymous_pull_enabled        = false
  public_network_access_enabled = false
  network_rule_bypass_option    = "AzureServices"
  data_endpoint_enabled         = false
  export_policy_enabled         = true
  zone_redundancy_enabled       = true
  retention_policy_in_days      = 30
  tags                          = local.tags

  lifecycle {
    prevent_destroy = true
  }
}
