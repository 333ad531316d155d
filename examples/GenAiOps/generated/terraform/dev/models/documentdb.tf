# Generated from the C# model GenAiOps, environment dev, stack models. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "records_service_writes_records" {
  name                = "1e15ba4f-53cc-87a8-ae28-703f26c03042"
  resource_group_name = "rg-ops-data-dev"
  account_name        = "cosmos-ops-records-dev-bkre"
  role_definition_id  = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-dev-bkre/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  scope               = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-dev-bkre"
}
