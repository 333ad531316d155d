# Generated from the C# model GroundedChat, environment prod, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-chat-app-prod"
  location = "swedencentral"
  tags     = local.tags
}
