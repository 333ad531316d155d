# Generated from the C# model EnterpriseAiFactory, environment hub, stack logs. Change the model, not this file.

resource "azurerm_resource_group" "logs" {
  name     = "rg-aif-logs-hub"
  location = "swedencentral"
  tags     = local.tags
}
