# Generated from the C# model EndToEndBlueprint, environment test, stack alerts. Change the model, not this file.

resource "azurerm_resource_group" "alerts" {
  name     = "rg-e2e-alerts-test"
  location = "swedencentral"
  tags     = local.tags
}
