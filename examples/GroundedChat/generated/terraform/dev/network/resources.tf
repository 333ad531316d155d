# Generated from the C# model GroundedChat, environment dev, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-chat-network-dev"
  location = "swedencentral"
  tags     = local.tags
}
