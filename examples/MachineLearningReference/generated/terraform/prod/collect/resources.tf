# Generated from the C# model MachineLearningReference, environment prod, stack collect. Change the model, not this file.

resource "azurerm_resource_group" "collect" {
  name     = "rg-demand-collect-prod"
  location = "swedencentral"
  tags     = local.tags
}
