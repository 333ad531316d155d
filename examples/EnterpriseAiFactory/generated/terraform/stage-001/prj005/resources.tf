# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj005. Change the model, not this file.

resource "azurerm_resource_group" "prj005" {
  name     = "rg-aif-prj005-stage-001"
  location = "swedencentral"
  tags     = local.tags
}
