# Generated from the C# model EndToEndBlueprint, environment prod, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-e2e-app-prod"
  location = "swedencentral"
  tags     = local.tags
}
