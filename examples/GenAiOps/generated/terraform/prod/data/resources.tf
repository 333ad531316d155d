# Generated from the C# model GenAiOps, environment prod, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-ops-data-prod"
  location = "swedencentral"
  tags     = local.tags
}
