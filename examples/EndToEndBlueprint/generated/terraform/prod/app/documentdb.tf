# Generated from the C# model EndToEndBlueprint, environment prod, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_back_writes_history" {
  name                = "4bea81e4-fb25-88ec-8e6e-5cfecdfdb676"
  resource_group_name = "rg-e2e-chat-prod"
  account_name        = "cosmos-e2e-history-prod-7xvk"
  role_definition_id  = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-prod-7xvk/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.back.identity[0].principal_id
  scope               = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-prod-7xvk"
}

resource "azurerm_cosmosdb_sql_role_assignment" "france_history_back_writes_history_france" {
  name                = "4bea81e4-fb25-88ec-8e6e-5cfecdfdb676"
  resource_group_name = "rg-e2e-chat-prod"
  account_name        = "cosmos-e2e-history-prod-7xvk"
  role_definition_id  = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-prod-7xvk/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_linux_web_app.france_back.identity[0].principal_id
  scope               = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-e2e-history-prod-7xvk"
}
