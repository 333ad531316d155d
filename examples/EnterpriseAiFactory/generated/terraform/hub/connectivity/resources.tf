# Generated from the C# model EnterpriseAiFactory, environment hub, stack connectivity. Change the model, not this file.

resource "azurerm_resource_group" "connectivity" {
  name     = "rg-aif-connectivity-hub"
  location = "swedencentral"
  tags     = local.tags
}
