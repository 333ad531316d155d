# Generated from the C# model EndToEndBlueprint, environment dev, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-e2e-watch-dev"
  location = "swedencentral"
  tags     = local.tags
}
