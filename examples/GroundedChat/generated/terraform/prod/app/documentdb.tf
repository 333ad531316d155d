# Generated from the C# model GroundedChat, environment prod, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_web_writes_history" {
  name                = "97285af0-7ebf-8df2-8216-5890cfa19fbb"
  resource_group_name = "rg-chat-data-prod"
  account_name        = "cosmos-chat-history-prod-z7l6"
  role_definition_id  = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-chat-history-prod-z7l6/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.web.identity[0].principal_id
  scope               = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-chat-history-prod-z7l6"
}
