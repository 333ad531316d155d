# Generated from the C# model GenAiOps, environment prod, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-ops-network-prod"
  location = "swedencentral"
  tags     = local.tags
}
