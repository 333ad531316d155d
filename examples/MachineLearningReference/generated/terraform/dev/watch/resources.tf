# Generated from the C# model MachineLearningReference, environment dev, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-demand-watch-dev"
  location = "swedencentral"
  tags     = local.tags
}
