# Generated from the C# model GenAiOps, environment prod, stack monitoring. Change the model, not this file.

resource "azurerm_resource_group" "monitoring" {
  name     = "rg-ops-monitoring-prod"
  location = "swedencentral"
  tags     = local.tags
}
