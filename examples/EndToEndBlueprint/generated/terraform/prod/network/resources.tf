# Generated from the C# model EndToEndBlueprint, environment prod, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-e2e-network-prod"
  location = "swedencentral"
  tags     = local.tags
}
