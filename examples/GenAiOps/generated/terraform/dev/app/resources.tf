# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-ops-app-dev"
  location = "swedencentral"
  tags     = local.tags
}
