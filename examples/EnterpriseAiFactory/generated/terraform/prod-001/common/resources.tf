# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack common. Change the model, not this file.

resource "azurerm_resource_group" "common" {
  name     = "rg-aif-common-prod-001"
  location = "swedencentral"
  tags     = local.tags
}
