# Generated from the C# model GroundedChat, environment dev, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-chat-watch-dev"
  location = "swedencentral"
  tags     = local.tags
}
