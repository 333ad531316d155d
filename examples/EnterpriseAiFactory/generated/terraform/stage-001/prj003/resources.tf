# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj003. Change the model, not this file.

resource "azurerm_resource_group" "prj003" {
  name     = "rg-aif-prj003-stage-001"
  location = "swedencentral"
  tags     = local.tags
}
