# Generated from the C# model AiApplicationPlatform, environment dev, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_orchestrator_writes_history" {
  name                = "02d7a1d3-b56c-85c6-83a9-1af9a569cce8"
  resource_group_name = "rg-service-knowledge-dev"
  account_name        = "cosmos-service-history-dev-kiwi"
  role_definition_id  = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-knowledge-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-history-dev-kiwi/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_container_app.orchestrator.identity[0].principal_id
  scope               = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-knowledge-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-history-dev-kiwi"
}

resource "azurerm_cosmosdb_sql_role_assignment" "features_online_tools_reads_features_online" {
  name                = "312ed12d-44bb-85f7-bb38-49d25f15a0ef"
  resource_group_name = "rg-service-learning-dev"
  account_name        = "cosmos-service-features-online-dev-kiwi"
  role_definition_id  = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-learning-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-features-online-dev-kiwi/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001"
  principal_id        = azurerm_container_app.tools.identity[0].principal_id
  scope               = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-learning-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-features-online-dev-kiwi"
}
