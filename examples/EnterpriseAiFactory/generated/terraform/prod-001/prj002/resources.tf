# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj002. Change the model, not this file.

resource "azurerm_resource_group" "prj002" {
  name     = "rg-aif-prj002-prod-001"
  location = "swedencentral"
  tags     = local.tags
}
