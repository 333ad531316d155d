# Generated from the C# model GenAiOps, environment qa, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "records_batch_reads_records" {
  name                = "b5bbe908-1fc9-85e4-8532-f1565980b253"
  resource_group_name = "rg-ops-data-qa"
  account_name        = "cosmos-ops-records-qa-vmje"
  role_definition_id  = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-qa-vmje/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001"
  principal_id        = azurerm_user_assigned_identity.batch.principal_id
  scope               = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-qa-vmje"
}
