# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

resource "azurerm_cosmosdb_sql_role_assignment" "records_batch_reads_records" {
  name                = "3737575d-66e2-8111-be2b-4fba0d758b64"
  resource_group_name = "rg-ops-data-dev"
  account_name        = "cosmos-ops-records-dev-bkre"
  role_definition_id  = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-dev-bkre/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001"
  principal_id        = azurerm_user_assigned_identity.batch.principal_id
  scope               = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-dev-bkre"
}
