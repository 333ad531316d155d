# Generated from the C# model GenAiOps, environment dev, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-ops-network-dev"
  location = "swedencentral"
  tags     = local.tags
}
