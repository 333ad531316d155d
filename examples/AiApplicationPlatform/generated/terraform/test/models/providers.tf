# Generated from the C# model AiApplicationPlatform, environment test, stack models. Change the model, not this file.

provider "azurerm" {
  subscription_id = var.subscription_id
  tenant_id       = var.tenant_id

  features {}
}
