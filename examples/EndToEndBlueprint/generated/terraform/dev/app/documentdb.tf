# Generated from the C# model EndToEndBlueprint, environment dev, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_back_writes_history" {
  name                = "38bc11c8-58f5-8bf5-bdb5-edfe28e24f33"
  resource_group_name = "rg-e2e-chat-dev"
  account_name        = "cosmos-e2e-history-dev-l3gu"
  role_definition_id  = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-dev-l3gu/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.back.identity[0].principal_id
  scope               = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-dev-l3gu"
}

resource "azurerm_cosmosdb_sql_role_assignment" "france_history_back_writes_history_france" {
  name                = "38bc11c8-58f5-8bf5-bdb5-edfe28e24f33"
  resource_group_name = "rg-e2e-chat-dev"
  account_name        = "cosmos-e2e-history-dev-l3gu"
  role_definition_id  = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-dev-l3gu/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.france_back.identity[0].principal_id
  scope               = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-dev-l3gu"
}
