# Generated from the C# model GroundedChat, environment dev, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_web_writes_history" {
  name                = "8b717ab2-7587-8465-b07b-cce0345f5308"
  resource_group_name = "rg-chat-data-dev"
  account_name        = "cosmos-chat-history-dev-tipo"
  role_definition_id  = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-chat-data-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-chat-history-dev-tipo/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.web.identity[0].principal_id
  scope               = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-chat-data-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-chat-history-dev-tipo"
}
