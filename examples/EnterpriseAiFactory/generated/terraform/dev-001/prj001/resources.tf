# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj001. Change the model, not this file.

resource "azurerm_resource_group" "prj001" {
  name     = "rg-aif-prj001-dev-001"
  location = "swedencentral"
  tags     = local.tags
}
