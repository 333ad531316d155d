# Generated from the C# model GenAiOps, environment dev, stack data. Change the model, not this file.

# refines what arrives into curated tables
resource "azurerm_fabric_capacity" "analytics" {
  name                   = "fcopsanalyticsdevbkre"
  resource_group_name    = azurerm_resource_group.data.name
  location               = azurerm_resource_group.data.location
  administration_members = ["data-platform@fabrikam.com"]
  tags                   = local.tags

  sku {
    tier = "Fabric"
    name = "F2"
  }
}
