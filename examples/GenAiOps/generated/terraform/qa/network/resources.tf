# Generated from the C# model GenAiOps, environment qa, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-ops-network-qa"
  location = "swedencentral"
  tags     = local.tags
}
