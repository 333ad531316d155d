# Generated from the C# model EndToEndBlueprint, environment test, stack secrets. Change the model, not this file.

resource "azurerm_resource_group" "secrets" {
  name     = "rg-e2e-secrets-test"
  location = "swedencentral"
  tags     = local.tags
}
