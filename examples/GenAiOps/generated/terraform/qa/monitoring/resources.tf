# Generated from the C# model GenAiOps, environment qa, stack monitoring. Change the model, not this file.

resource "azurerm_resource_group" "monitoring" {
  name     = "rg-ops-monitoring-qa"
  location = "swedencentral"
  tags     = local.tags
}
