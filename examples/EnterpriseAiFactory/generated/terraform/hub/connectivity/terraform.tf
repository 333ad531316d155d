# Generated from the C# model EnterpriseAiFactory, environment hub, stack connectivity. Change the model, not this file.

terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }

  backend "azurerm" {
    resource_group_name  = "rg-tfstate-hub"
    storage_account_name = "sttfstatecontosohub"
    container_name       = "factory"
    key                  = "aif/hub/connectivity.tfstate"
    use_azuread_auth     = true
  }
}
