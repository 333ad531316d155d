# Generated from the C# model MachineLearningReference, environment test, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-demand-watch-test"
  location = "swedencentral"
  tags     = local.tags
}
