# Generated from the C# model EndToEndBlueprint, environment prod, stack secrets. Change the model, not this file.

terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }

  backend "azurerm" {
    resource_group_name  = "rg-tfstate-prod"
    storage_account_name = "sttfstatefabrikamprod"
    container_name       = "end-to-end"
    key                  = "e2e/prod/secrets.tfstate"
    use_azuread_auth     = true
  }
}
