# Generated from the C# model EndToEndBlueprint, environment dev, stack secrets. Change the model, not this file.

resource "azurerm_resource_group" "secrets" {
  name     = "rg-e2e-secrets-dev"
  location = "swedencentral"
  tags     = local.tags
}
