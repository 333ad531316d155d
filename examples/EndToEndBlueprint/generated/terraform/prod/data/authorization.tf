# Generated from the C# model EndToEndBlueprint, environment prod, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "ingest_reads_vault" {
  name                 = "41552b8e-ac72-8e50-a499-88cd8a3514b5"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-secrets-prod/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-prod-7xvk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_data_factory.ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "ingest_writes_bronze" {
  name                 = "784d65e8-746d-8f68-a559-00eadc54c92a"
  scope                = azurerm_storage_container.lake_bronze.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_reads_bronze" {
  name                 = "a9d3c83e-7eb5-8d0b-916c-4434ee6485e1"
  scope                = azurerm_storage_container.lake_bronze.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_writes_silver" {
  name                 = "44238b02-75f5-86f1-8370-b750b2029258"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_writes_gold" {
  name                 = "0f459947-e612-85a9-9383-d2402f4c0c76"
  scope                = azurerm_storage_container.lake_gold.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "spark_reads_vault" {
  name                 = "ab848416-3f59-83ed-9b19-09e721e207b4"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-secrets-prod/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-prod-7xvk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
