# Generated from the C# model GroundedChat, environment test, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-chat-data-test"
  location = "swedencentral"
  tags     = local.tags
}
