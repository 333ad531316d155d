# Generated from the C# model EndToEndBlueprint, environment dev, stack chat. Change the model, not this file.

resource "azurerm_resource_group" "chat" {
  name     = "rg-e2e-chat-dev"
  location = "swedencentral"
  tags     = local.tags
}
