# Generated from the C# model GroundedChat, environment test, stack app. Change the model, not this file.

# fetches the certificate
resource "azurerm_user_assigned_identity" "front" {
  name                = "id-chat-front-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}
