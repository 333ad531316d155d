# Generated from the C# model GenAiOps, environment qa, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-ops-app-qa"
  location = "swedencentral"
  tags     = local.tags
}
