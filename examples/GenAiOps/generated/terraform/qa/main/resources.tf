# Generated from the C# model GenAiOps, environment qa, stack main. Change the model, not this file.

resource "azurerm_resource_group" "main" {
  name     = "rg-ops-main-qa"
  location = "swedencentral"
  tags     = local.tags
}
