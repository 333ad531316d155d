# Generated from the C# model GroundedChat, environment test, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-chat-watch-test"
  location = "swedencentral"
  tags     = local.tags
}
