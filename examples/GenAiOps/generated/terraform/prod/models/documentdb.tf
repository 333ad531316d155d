# Generated from the C# model GenAiOps, environment prod, stack models. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "records_service_writes_records" {
  name                = "da5e8d0a-3d82-8de9-bf2d-f2ac5c79c868"
  resource_group_name = "rg-ops-data-prod"
  account_name        = "cosmos-ops-records-prod-3e3t"
  role_definition_id  = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-prod-3e3t/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  scope               = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-prod-3e3t"
}
