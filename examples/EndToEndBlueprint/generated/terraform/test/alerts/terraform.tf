# Generated from the C# model EndToEndBlueprint, environment test, stack alerts. Change the model, not this file.

terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }

  backend "azurerm" {
    resource_group_name  = "rg-tfstate-test"
    storage_account_name = "sttfstatefabrikamtest"
    container_name       = "end-to-end"
    key                  = "e2e/test/alerts.tfstate"
    use_azuread_auth     = true
  }
}
