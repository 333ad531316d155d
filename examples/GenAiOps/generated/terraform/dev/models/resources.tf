# Generated from the C# model GenAiOps, environment dev, stack models. Change the model, not this file.

resource "azurerm_resource_group" "models" {
  name     = "rg-ops-models-dev"
  location = "swedencentral"
  tags     = local.tags
}
