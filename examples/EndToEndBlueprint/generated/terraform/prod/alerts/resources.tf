# Generated from the C# model EndToEndBlueprint, environment prod, stack alerts. Change the model, not this file.

resource "azurerm_resource_group" "alerts" {
  name     = "rg-e2e-alerts-prod"
  location = "swedencentral"
  tags     = local.tags
}
