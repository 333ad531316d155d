# Generated from the C# model MachineLearningReference, environment prod, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-demand-network-prod"
  location = "swedencentral"
  tags     = local.tags
}
