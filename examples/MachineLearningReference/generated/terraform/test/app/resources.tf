# Generated from the C# model MachineLearningReference, environment test, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-demand-app-test"
  location = "swedencentral"
  tags     = local.tags
}
