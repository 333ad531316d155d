# Generated from the C# model GroundedChat, environment test, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-chat-network-test"
  location = "swedencentral"
  tags     = local.tags
}
