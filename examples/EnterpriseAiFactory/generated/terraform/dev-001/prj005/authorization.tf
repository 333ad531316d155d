# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj005. Change the model, not this file.

resource "azurerm_role_assignment" "prj005_p001_reader_prj005" {
  name                 = "68bc31a6-34b7-8886-8154-636238e259d5"
  scope                = azurerm_resource_group.prj005.id
  role_definition_name = "Reader"
  principal_id         = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p001_key_vault_secrets_officer_vault" {
  name                 = "c51a2936-3e60-8944-8336-b71302616c7d"
  scope                = azurerm_key_vault.prj005_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p001_storage_blob_data_contributor_files" {
  name                 = "1b932dae-c598-861e-a2e3-5e0ea7c42636"
  scope                = azurerm_storage_account.prj005_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p001_storage_blob_data_contributor_data" {
  name                 = "b54b724c-ec7c-8f38-b895-10c8db2fe649"
  scope                = azurerm_storage_account.prj005_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p001_azure_ml_data_scientist_learning" {
  name                 = "36c9aeb5-9e5f-8002-8b6b-da4dbef9262e"
  scope                = azurerm_machine_learning_workspace.prj005_learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p002_reader_prj005" {
  name                 = "fffa1d1c-659c-8c3d-9f3a-2cb9db580d59"
  scope                = azurerm_resource_group.prj005.id
  role_definition_name = "Reader"
  principal_id         = "ee57d280-9bf8-4d19-81e0-dbe998125b33"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p002_key_vault_secrets_user_vault" {
  name                 = "db43d63e-616c-8075-ae0a-0ba340a9a555"
  scope                = azurerm_key_vault.prj005_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "ee57d280-9bf8-4d19-81e0-dbe998125b33"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p002_storage_blob_data_contributor_files" {
  name                 = "0ae245cc-d2bd-88e5-a047-121cc8524727"
  scope                = azurerm_storage_account.prj005_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "ee57d280-9bf8-4d19-81e0-dbe998125b33"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p002_storage_blob_data_contributor_data" {
  name                 = "a26f8e39-0917-8482-8f66-445b4ad9117d"
  scope                = azurerm_storage_account.prj005_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "ee57d280-9bf8-4d19-81e0-dbe998125b33"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p002_azure_ml_data_scientist_learning" {
  name                 = "41f69184-829a-80c7-b448-8a5f7830eb21"
  scope                = azurerm_machine_learning_workspace.prj005_learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "ee57d280-9bf8-4d19-81e0-dbe998125b33"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p003_reader_prj005" {
  name                 = "21ada34c-4660-87f4-b2f6-0a55332ca148"
  scope                = azurerm_resource_group.prj005.id
  role_definition_name = "Reader"
  principal_id         = "1a775352-38d2-44fd-8701-48acc5e9bc36"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_p003_key_vault_secrets_user_vault" {
  name                 = "cca1a546-7f16-8955-989a-75df93c079be"
  scope                = azurerm_key_vault.prj005_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "1a775352-38d2-44fd-8701-48acc5e9bc36"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj005_spark_reads_arrivals" {
  name                 = "0e919fd1-cf8c-8b2f-b2d0-24449bb41262"
  scope                = azurerm_eventhub.prj005_events_arrivals.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_databricks_access_connector.prj005_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_ingest_writes_project" {
  name                 = "4b1c5778-4bbd-8850-b753-37b4bf9700d9"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.prj005_ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_spark_writes_project" {
  name                 = "6d986b8e-67c9-8dd8-9131-490e30162dfc"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.prj005_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_reads_project" {
  name                 = "9ebcfd67-3f3f-843f-bb88-e8ba57dc799f"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_reads_uploads" {
  name                 = "538155f1-0d87-8a36-8527-5322fd2c2aaf"
  scope                = azurerm_storage_container.prj005_data_uploads.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_writes_files" {
  name                 = "7122f953-2836-8278-8719-1ed717713db3"
  scope                = azurerm_storage_account.prj005_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_calls_scores" {
  name                 = "35194c5d-3f82-8fa1-8bc3-868d8fc04566"
  scope                = azapi_resource.prj005_learning_online_endpoint_scores.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_writes_images" {
  name                 = "c86b9c61-fb62-8327-9abf-5fb32409fbbb"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.ContainerRegistry/registries/craifimagesdev001zjko"
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
