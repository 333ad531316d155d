# Generated from the C# model GenAiOps, environment qa, stack models. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "records_service_writes_records" {
  name                = "1dd37070-4fbe-88b1-8585-3908181ce168"
  resource_group_name = "rg-ops-data-qa"
  account_name        = "cosmos-ops-records-qa-vmje"
  role_definition_id  = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-qa-vmje/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  scope               = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-qa-vmje"
}
