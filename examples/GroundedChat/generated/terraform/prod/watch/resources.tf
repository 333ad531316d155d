# Generated from the C# model GroundedChat, environment prod, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-chat-watch-prod"
  location = "swedencentral"
  tags     = local.tags
}
