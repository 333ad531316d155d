# Generated from the C# model GroundedChat, environment test, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_web_writes_history" {
  name                = "f7d9fa04-5f25-8823-a2f6-7f707fbd49f6"
  resource_group_name = "rg-chat-data-test"
  account_name        = "cosmos-chat-history-test-cdfb"
  role_definition_id  = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-chat-history-test-cdfb/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.web.identity[0].principal_id
  scope               = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-chat-history-test-cdfb"
}
