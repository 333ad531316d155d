# Generated from the C# model MachineLearningReference, environment prod, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-demand-watch-prod"
  location = "swedencentral"
  tags     = local.tags
}
