# Generated from the C# model MachineLearningReference, environment dev, stack collect. Change the model, not this file.

resource "azurerm_resource_group" "collect" {
  name     = "rg-demand-collect-dev"
  location = "swedencentral"
  tags     = local.tags
}
