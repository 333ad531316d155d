# Generated from the C# model MachineLearningReference, environment dev, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-demand-app-dev"
  location = "swedencentral"
  tags     = local.tags
}
