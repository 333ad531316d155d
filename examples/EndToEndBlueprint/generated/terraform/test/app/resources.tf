# Generated from the C# model EndToEndBlueprint, environment test, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-e2e-app-test"
  location = "swedencentral"
  tags     = local.tags
}
