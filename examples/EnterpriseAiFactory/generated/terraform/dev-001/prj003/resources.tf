# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj003. Change the model, not this file.

resource "azurerm_resource_group" "prj003" {
  name     = "rg-aif-prj003-dev-001"
  location = "swedencentral"
  tags     = local.tags
}
