# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj002. Change the model, not this file.

resource "azurerm_resource_group" "prj002" {
  name     = "rg-aif-prj002-stage-001"
  location = "swedencentral"
  tags     = local.tags
}
