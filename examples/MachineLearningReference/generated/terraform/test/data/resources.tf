# Generated from the C# model MachineLearningReference, environment test, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-demand-data-test"
  location = "swedencentral"
  tags     = local.tags
}
