# Generated from the C# model GenAiOps, environment prod, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-ops-watch-prod"
  location = "swedencentral"
  tags     = local.tags
}
