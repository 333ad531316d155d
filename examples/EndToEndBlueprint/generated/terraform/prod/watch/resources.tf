# Generated from the C# model EndToEndBlueprint, environment prod, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-e2e-watch-prod"
  location = "swedencentral"
  tags     = local.tags
}
