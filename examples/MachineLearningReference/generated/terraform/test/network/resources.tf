# Generated from the C# model MachineLearningReference, environment test, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-demand-network-test"
  location = "swedencentral"
  tags     = local.tags
}
