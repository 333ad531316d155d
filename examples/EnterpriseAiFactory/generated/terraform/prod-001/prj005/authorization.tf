# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj005. Change the model, not this file.

resource "azurerm_role_assignment" "prj005_p101_reader_prj005" {
  name                 = "d487d576-2e77-850c-a402-0b49bfff3aca"
  scope                = azurerm_resource_group.prj005.id
  role_definition_name = "Reader"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_p101_key_vault_secrets_user_vault" {
  name                 = "8e2e30ff-b6d4-846d-85f9-2b544caa2177"
  scope                = azurerm_key_vault.prj005_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_p101_storage_blob_data_contributor_files" {
  name                 = "0298f0d6-b2c2-85f0-a44d-719bdb7585e8"
  scope                = azurerm_storage_account.prj005_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_p101_storage_blob_data_contributor_data" {
  name                 = "a8ff7835-bb6a-87ef-97e9-fe6fafd5d7f5"
  scope                = azurerm_storage_account.prj005_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_p101_azure_ml_data_scientist_learning" {
  name                 = "cc347145-8250-893f-89ef-7969743b4162"
  scope                = azurerm_machine_learning_workspace.prj005_learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_spark_reads_arrivals" {
  name                 = "531f1fc9-5bd3-815d-9c7c-3de974915eef"
  scope                = azurerm_eventhub.prj005_events_arrivals.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_databricks_access_connector.prj005_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_ingest_writes_project" {
  name                 = "dfdbfe79-d0df-84ff-91ed-698df24ae8a3"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.prj005_ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_spark_writes_project" {
  name                 = "75acdd80-f88d-825b-83fa-b64e95ceb211"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.prj005_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_reads_project" {
  name                 = "3ca8ec40-87f8-8fb1-a456-a4d2a712ac7e"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_reads_uploads" {
  name                 = "e7257b5f-a162-89dc-baf2-86c7ef872149"
  scope                = azurerm_storage_container.prj005_data_uploads.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_writes_files" {
  name                 = "4df1b897-df4f-8cce-9b0b-4d2172e4a677"
  scope                = azurerm_storage_account.prj005_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_calls_scores" {
  name                 = "b42eec32-7db4-8214-9dcf-8e935288404d"
  scope                = azapi_resource.prj005_learning_online_endpoint_scores.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_writes_images" {
  name                 = "0c7e891a-70f0-8160-8cf2-e927afd49e9f"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.ContainerRegistry/registries/craifimagesprod001nqy4"
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
