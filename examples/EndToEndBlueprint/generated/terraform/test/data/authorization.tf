# Generated from the C# model EndToEndBlueprint, environment test, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "ingest_reads_vault" {
  name                 = "0955183c-17ff-8cda-81ff-aef53f266483"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-secrets-test/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-test-oj55"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_data_factory.ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "ingest_writes_bronze" {
  name                 = "440d62e2-430d-8d29-a978-31828cb1adf5"
  scope                = azurerm_storage_container.lake_bronze.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_reads_bronze" {
  name                 = "39d4b20d-07d0-87fa-bf99-094726cdc6de"
  scope                = azurerm_storage_container.lake_bronze.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_writes_silver" {
  name                 = "e4a84261-c2ed-825a-afc9-6862ebd8fefe"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_writes_gold" {
  name                 = "38384fc2-4df0-8f41-83d5-686ff855f070"
  scope                = azurerm_storage_container.lake_gold.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_reads_vault" {
  name                 = "fbe32422-8ef8-83df-9fcd-55db39f00515"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-secrets-test/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-test-oj55"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
