# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-aif-network-stage-001"
  location = "swedencentral"
  tags     = local.tags
}
