# Generated from the C# model GenAiOps, environment dev, stack monitoring. Change the model, not this file.

resource "azurerm_resource_group" "monitoring" {
  name     = "rg-ops-monitoring-dev"
  location = "swedencentral"
  tags     = local.tags
}
