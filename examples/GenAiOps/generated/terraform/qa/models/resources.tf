# Generated from the C# model GenAiOps, environment qa, stack models. Change the model, not this file.

resource "azurerm_resource_group" "models" {
  name     = "rg-ops-models-qa"
  location = "swedencentral"
  tags     = local.tags
}
