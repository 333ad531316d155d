# Generated from the C# model GroundedChat, environment dev, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-chat-data-dev"
  location = "swedencentral"
  tags     = local.tags
}
