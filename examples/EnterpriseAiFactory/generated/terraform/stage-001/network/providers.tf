# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack network. Change the model, not this file.

provider "azurerm" {
  subscription_id = var.subscription_id
  tenant_id       = var.tenant_id

  features {}
}
