# Generated from the C# model AiApplicationPlatform, environment prod, stack app. Change the model, not this file.

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
    container_name       = "field-service"
    key                  = "service/prod/app.tfstate"
    use_azuread_auth     = true
  }
}
