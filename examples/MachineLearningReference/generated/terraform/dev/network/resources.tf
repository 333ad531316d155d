# Generated from the C# model MachineLearningReference, environment dev, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-demand-network-dev"
  location = "swedencentral"
  tags     = local.tags
}
