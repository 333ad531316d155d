# Generated from the C# model GenAiOps, environment prod, stack main. Change the model, not this file.

resource "azurerm_resource_group" "main" {
  name     = "rg-ops-main-prod"
  location = "swedencentral"
  tags     = local.tags
}
