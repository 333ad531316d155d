# Generated from the C# model AiApplicationPlatform, environment prod, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "history_orchestrator_writes_history" {
  name                = "521e0a0e-38ce-8e28-a77f-4d2167a594c4"
  resource_group_name = "rg-service-knowledge-prod"
  account_name        = "cosmos-service-history-prod-wyfx"
  role_definition_id  = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-history-prod-wyfx/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_container_app.orchestrator.identity[0].principal_id
  scope               = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-history-prod-wyfx"
}

resource "azurerm_cosmosdb_sql_role_assignment" "features_online_tools_reads_features_online" {
  name                = "3a43e2c4-85af-8b07-a1cf-23653ca34242"
  resource_group_name = "rg-service-learning-prod"
  account_name        = "cosmos-service-features-online-prod-wyfx"
  role_definition_id  = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-learning-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-features-online-prod-wyfx/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001"
  principal_id        = azurerm_container_app.tools.identity[0].principal_id
  scope               = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-learning-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-service-features-online-prod-wyfx"
}
