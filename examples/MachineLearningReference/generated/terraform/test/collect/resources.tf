# Generated from the C# model MachineLearningReference, environment test, stack collect. Change the model, not this file.

resource "azurerm_resource_group" "collect" {
  name     = "rg-demand-collect-test"
  location = "swedencentral"
  tags     = local.tags
}
