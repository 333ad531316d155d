# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj005. Change the model, not this file.

resource "azurerm_role_assignment" "prj005_p101_reader_prj005" {
  name                 = "fa831e0b-28ec-8716-9f08-53e26319f59b"
  scope                = azurerm_resource_group.prj005.id
  role_definition_name = "Reader"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_p101_key_vault_secrets_user_vault" {
  name                 = "a81ce0de-eabb-8175-9cc6-2d4815331ba9"
  scope                = azurerm_key_vault.prj005_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_p101_storage_blob_data_contributor_files" {
  name                 = "117a2cf3-3f9c-874f-8328-daf258836d70"
  scope                = azurerm_storage_account.prj005_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_p101_storage_blob_data_contributor_data" {
  name                 = "dd0044ed-1af9-8e77-86e9-93f63da90686"
  scope                = azurerm_storage_account.prj005_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_p101_azure_ml_data_scientist_learning" {
  name                 = "f726d7e0-0131-8eb3-a46a-d2b37c697bef"
  scope                = azurerm_machine_learning_workspace.prj005_learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_spark_reads_arrivals" {
  name                 = "e5c64a9d-0ece-87d2-93df-eb101de22550"
  scope                = azurerm_eventhub.prj005_events_arrivals.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_databricks_access_connector.prj005_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_ingest_writes_project" {
  name                 = "64570cee-b24f-83c5-aa72-ac60a31d6287"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.Storage/storageAccounts/staiflakestage001k56w/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.prj005_ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_spark_writes_project" {
  name                 = "1618d7e7-75cb-82f7-8bcf-dc601ced940a"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.Storage/storageAccounts/staiflakestage001k56w/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.prj005_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_reads_project" {
  name                 = "c8e5a564-63be-87cd-8d85-aedf52c7e8e2"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.Storage/storageAccounts/staiflakestage001k56w/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name}"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_reads_uploads" {
  name                 = "00258fc9-2901-8c3c-8615-9bc500cf4d62"
  scope                = azurerm_storage_container.prj005_data_uploads.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_writes_files" {
  name                 = "dd73edec-a549-8490-9d93-b6f506dba592"
  scope                = azurerm_storage_account.prj005_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_calls_scores" {
  name                 = "a1bdba19-21b0-8e5e-a5e5-1ff9f6cab23e"
  scope                = azapi_resource.prj005_learning_online_endpoint_scores.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj005_learning_writes_images" {
  name                 = "ed825d15-ed9d-8f5c-9268-89bb0583200f"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.ContainerRegistry/registries/craifimagesstage001k56w"
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.prj005_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
