# Generated from the C# model EndToEndBlueprint, environment test, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_back_writes_history" {
  name                = "1fdb1eb6-7cc9-8ba5-9a11-2887da971cc8"
  resource_group_name = "rg-e2e-chat-test"
  account_name        = "cosmos-e2e-history-test-oj55"
  role_definition_id  = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-test-oj55/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.back.identity[0].principal_id
  scope               = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-test-oj55"
}

resource "azurerm_cosmosdb_sql_role_assignment" "france_history_back_writes_history_france" {
  name                = "1fdb1eb6-7cc9-8ba5-9a11-2887da971cc8"
  resource_group_name = "rg-e2e-chat-test"
  account_name        = "cosmos-e2e-history-test-oj55"
  role_definition_id  = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-test-oj55/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.france_back.identity[0].principal_id
  scope               = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-test-oj55"
}
