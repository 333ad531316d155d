# Generated from the C# model EndToEndBlueprint, environment prod, stack chat. Change the model, not this file.

resource "azurerm_resource_group" "chat" {
  name     = "rg-e2e-chat-prod"
  location = "swedencentral"
  tags     = local.tags
}
