# Generated from the C# model MachineLearningReference, environment prod, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-demand-app-prod"
  location = "swedencentral"
  tags     = local.tags
}
