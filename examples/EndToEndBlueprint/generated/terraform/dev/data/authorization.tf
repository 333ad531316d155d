# Generated from the C# model EndToEndBlueprint, environment dev, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "ingest_reads_vault" {
  name                 = "cdc875b0-99fd-863a-ba91-de3c1b531fd3"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-secrets-dev/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-dev-l3gu"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_data_factory.ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "ingest_writes_bronze" {
  name                 = "d49d48fe-d4b8-808c-b024-771ad4626cf0"
  scope                = azurerm_storage_container.lake_bronze.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_reads_bronze" {
  name                 = "ef88a53b-cf94-8b2d-91ce-1e0bc50ffe6d"
  scope                = azurerm_storage_container.lake_bronze.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_writes_silver" {
  name                 = "80fb5447-084b-8970-bfcd-aaf5912fb70c"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_writes_gold" {
  name                 = "ab8222e1-be6d-8bef-9cde-60160ef69092"
  scope                = azurerm_storage_container.lake_gold.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_reads_vault" {
  name                 = "d8ef951e-54c4-8709-b93a-47832c6ad75d"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-secrets-dev/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-dev-l3gu"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
