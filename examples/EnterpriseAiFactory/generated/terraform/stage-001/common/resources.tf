# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack common. Change the model, not this file.

resource "azurerm_resource_group" "common" {
  name     = "rg-aif-common-stage-001"
  location = "swedencentral"
  tags     = local.tags
}
