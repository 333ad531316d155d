# Generated from the C# model GroundedChat, environment prod, stack app. Change the model, not this file.

# fetches the certificate
resource "azurerm_user_assigned_identity" "front" {
  name                = "id-chat-front-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}
