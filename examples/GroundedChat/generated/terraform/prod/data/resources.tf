# Generated from the C# model GroundedChat, environment prod, stack data. Change the model, not this file.

resource "azurerm_resource_group" "data" {
  name     = "rg-chat-data-prod"
  location = "swedencentral"
  tags     = local.tags
}
