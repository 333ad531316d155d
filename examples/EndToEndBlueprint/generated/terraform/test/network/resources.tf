# Generated from the C# model EndToEndBlueprint, environment test, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-e2e-network-test"
  location = "swedencentral"
  tags     = local.tags
}
