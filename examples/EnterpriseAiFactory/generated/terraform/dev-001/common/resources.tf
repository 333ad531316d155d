# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack common. Change the model, not this file.

resource "azurerm_resource_group" "common" {
  name     = "rg-aif-common-dev-001"
  location = "swedencentral"
  tags     = local.tags
}
