# Generated from the C# model GenAiOps, environment dev, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-ops-watch-dev"
  location = "swedencentral"
  tags     = local.tags
}
