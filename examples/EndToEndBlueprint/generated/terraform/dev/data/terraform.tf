# Generated from the C# model EndToEndBlueprint, environment dev, stack data. Change the model, not this file.

terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }

  backend "azurerm" {
    resource_group_name  = "rg-tfstate-dev"
    storage_account_name = "sttfstatefabrikamdev"
    container_name       = "end-to-end"
    key                  = "e2e/dev/data.tfstate"
    use_azuread_auth     = true
  }
}
