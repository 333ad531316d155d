# Generated from the C# model GroundedChat, environment test, stack watch. Change the model, not this file.

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
    storage_account_name = "sttfstatecontosotest"
    container_name       = "hr-assistants"
    key                  = "chat/test/watch.tfstate"
    use_azuread_auth     = true
  }
}
