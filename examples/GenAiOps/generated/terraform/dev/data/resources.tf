# Generated from the C# model GenAiOps, environment dev, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-ops-data-dev"
  location = "swedencentral"
  tags     = local.tags
}
