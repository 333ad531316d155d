# Generated from the C# model MachineLearningReference, environment prod, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-demand-data-prod"
  location = "swedencentral"
  tags     = local.tags
}
