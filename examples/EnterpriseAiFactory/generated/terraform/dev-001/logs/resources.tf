# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack logs. Change the model, not this file.

resource "azurerm_resource_group" "logs" {
  name     = "rg-aif-logs-dev-001"
  location = "swedencentral"
  tags     = local.tags
}
