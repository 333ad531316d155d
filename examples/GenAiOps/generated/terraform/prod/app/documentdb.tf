# Generated from the C# model GenAiOps, environment prod, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "records_batch_reads_records" {
  name                = "16d692bd-440d-841d-a9a1-dbc87cde4e33"
  resource_group_name = "rg-ops-data-prod"
  account_name        = "cosmos-ops-records-prod-3e3t"
  role_definition_id  = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-prod-3e3t/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001"
  principal_id        = azurerm_user_assigned_identity.batch.principal_id
  scope               = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-prod-3e3t"
}
