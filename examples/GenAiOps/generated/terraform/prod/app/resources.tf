# Generated from the C# model GenAiOps, environment prod, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-ops-app-prod"
  location = "swedencentral"
  tags     = local.tags
}
