# Generated from the C# model EndToEndBlueprint, environment dev, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-e2e-app-dev"
  location = "swedencentral"
  tags     = local.tags
}
