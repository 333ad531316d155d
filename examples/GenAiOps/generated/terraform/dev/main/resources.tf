# Generated from the C# model GenAiOps, environment dev, stack main. Change the model, not this file.

resource "azurerm_resource_group" "main" {
  name     = "rg-ops-main-dev"
  location = "swedencentral"
  tags     = local.tags
}
