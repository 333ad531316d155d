# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack logs. Change the model, not this file.

resource "azurerm_resource_group" "logs" {
  name     = "rg-aif-logs-prod-001"
  location = "swedencentral"
  tags     = local.tags
}
