# Generated from the C# model AiApplicationPlatform, environment test, stack foundation. Change the model, not this file.

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
    container_name       = "field-service"
    key                  = "service/test/foundation.tfstate"
    use_azuread_auth     = true
  }
}
