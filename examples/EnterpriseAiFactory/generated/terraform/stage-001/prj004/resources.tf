# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj004. Change the model, not this file.

resource "azurerm_resource_group" "prj004" {
  name     = "rg-aif-prj004-stage-001"
  location = "swedencentral"
  tags     = local.tags
}
