# Generated from the C# model EnterpriseAiFactory, environment hub, stack logs. Change the model, not this file.

provider "azurerm" {
  subscription_id = var.subscription_id
  tenant_id       = var.tenant_id

  features {}
}
