# Generated from the C# model AiApplicationPlatform, environment dev, stack learning. Change the model, not this file.

terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
    azapi = {
      source  = "azure/azapi"
      version = "~> 2.0"
    }
  }

  backend "azurerm" {
    resource_group_name  = "rg-tfstate-dev"
    storage_account_name = "sttfstatefabrikamdev"
    container_name       = "field-service"
    key                  = "service/dev/learning.tfstate"
    use_azuread_auth     = true
  }
}
