# Generated from the C# model EndToEndBlueprint, environment prod, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-e2e-data-prod"
  location = "swedencentral"
  tags     = local.tags
}
