# Generated from the C# model EndToEndBlueprint, environment prod, stack secrets. Change the model, not this file.

resource "azurerm_resource_group" "secrets" {
  name     = "rg-e2e-secrets-prod"
  location = "swedencentral"
  tags     = local.tags
}
