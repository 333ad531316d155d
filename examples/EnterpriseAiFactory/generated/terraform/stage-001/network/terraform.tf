# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack network. Change the model, not this file.

terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }

  backend "azurerm" {
    resource_group_name  = "rg-tfstate-stage-001"
    storage_account_name = "sttfstateaifstage001"
    container_name       = "factory"
    key                  = "aif/stage-001/network.tfstate"
    use_azuread_auth     = true
  }
}
