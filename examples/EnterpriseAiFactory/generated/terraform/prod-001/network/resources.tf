# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-aif-network-prod-001"
  location = "swedencentral"
  tags     = local.tags
}
