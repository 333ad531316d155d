# Generated from the C# model MachineLearningReference, environment dev, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-demand-data-dev"
  location = "swedencentral"
  tags     = local.tags
}
