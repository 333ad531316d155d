# Generated from the C# model AiApplicationPlatform, environment test, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_orchestrator_writes_history" {
  name                = "3c4c9f87-83b3-81d3-9fa7-d02fddf01fe4"
  resource_group_name = "rg-service-knowledge-test"
  account_name        = "cosmos-service-history-test-erf5"
  role_definition_id  = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-knowledge-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-history-test-erf5/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_container_app.orchestrator.identity[0].principal_id
  scope               = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-knowledge-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-history-test-erf5"
}

resource "azurerm_cosmosdb_sql_role_assignment" "features_online_tools_reads_features_online" {
  name                = "03d9c994-205c-8cae-b14c-e263c4485222"
  resource_group_name = "rg-service-learning-test"
  account_name        = "cosmos-service-features-online-test-erf5"
  role_definition_id  = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-learning-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-features-online-test-erf5/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001"
  principal_id        = azurerm_container_app.tools.identity[0].principal_id
  scope               = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-learning-test/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-features-online-test-erf5"
}
