# Generated from the C# model GroundedChat, environment prod, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-chat-network-prod"
  location = "swedencentral"
  tags     = local.tags
}
