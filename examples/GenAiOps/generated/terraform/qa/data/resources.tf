# Generated from the C# model GenAiOps, environment qa, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-ops-data-qa"
  location = "swedencentral"
  tags     = local.tags
}
