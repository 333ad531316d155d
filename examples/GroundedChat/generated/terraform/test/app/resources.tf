# Generated from the C# model GroundedChat, environment test, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-chat-app-test"
  location = "swedencentral"
  tags     = local.tags
}
