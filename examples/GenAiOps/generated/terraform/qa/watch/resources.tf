# Generated from the C# model GenAiOps, environment qa, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-ops-watch-qa"
  location = "swedencentral"
  tags     = local.tags
}
