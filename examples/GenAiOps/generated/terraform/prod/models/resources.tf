# Generated from the C# model GenAiOps, environment prod, stack models. Change the model, not this file.

resource "azurerm_resource_group" "models" {
  name     = "rg-ops-models-prod"
  location = "swedencentral"
  tags     = local.tags
}
