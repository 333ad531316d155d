# Generated from the C# model EndToEndBlueprint, environment dev, stack data. Change the model, not this file.

provider "azurerm" {
  subscription_id     = var.subscription_id
  tenant_id           = var.tenant_id
  storage_use_azuread = true

  features {}
}
