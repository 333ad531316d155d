# Generated from the C# model GroundedChat, environment dev, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-chat-app-dev"
  location = "swedencentral"
  tags     = local.tags
}
