# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj002. Change the model, not this file.

resource "azurerm_role_assignment" "prj002_p001_reader_prj002" {
  name                 = "3d502464-6ee0-8a1b-a402-a8e8411e9c50"
  scope                = azurerm_resource_group.prj002.id
  role_definition_name = "Reader"
  principal_id         = "b97a5846-7297-4c43-8a8e-60216c7379b9"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p001_key_vault_secrets_officer_vault" {
  name                 = "1c68f16b-7ff6-8d60-ae95-aab6a0eab288"
  scope                = azurerm_key_vault.prj002_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "b97a5846-7297-4c43-8a8e-60216c7379b9"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p001_storage_blob_data_contributor_files" {
  name                 = "70624975-2e62-8e2d-bd40-0cba58db90a0"
  scope                = azurerm_storage_account.prj002_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "b97a5846-7297-4c43-8a8e-60216c7379b9"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p001_storage_blob_data_contributor_data" {
  name                 = "96e804fd-51f6-8fdc-af77-c6af2059fd32"
  scope                = azurerm_storage_account.prj002_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "b97a5846-7297-4c43-8a8e-60216c7379b9"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p001_azure_ml_data_scientist_learning" {
  name                 = "8ff337f0-bcbc-8afc-8d20-99e295e45104"
  scope                = azurerm_machine_learning_workspace.prj002_learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "b97a5846-7297-4c43-8a8e-60216c7379b9"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p002_reader_prj002" {
  name                 = "ddfb9010-0268-8084-8e4f-e3cc7107c8a2"
  scope                = azurerm_resource_group.prj002.id
  role_definition_name = "Reader"
  principal_id         = "2dc22faf-36cc-45db-847b-68e26f9dd9f6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p002_key_vault_secrets_user_vault" {
  name                 = "4f69475f-a9dc-8173-bea4-04ed318b7bb1"
  scope                = azurerm_key_vault.prj002_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "2dc22faf-36cc-45db-847b-68e26f9dd9f6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p002_storage_blob_data_contributor_files" {
  name                 = "67140405-5da5-8ae0-a0df-c58253bf087a"
  scope                = azurerm_storage_account.prj002_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "2dc22faf-36cc-45db-847b-68e26f9dd9f6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p002_storage_blob_data_contributor_data" {
  name                 = "f3bd978a-7255-8448-bcd5-77dfecb0537c"
  scope                = azurerm_storage_account.prj002_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "2dc22faf-36cc-45db-847b-68e26f9dd9f6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p002_azure_ml_data_scientist_learning" {
  name                 = "7db645bc-a6ea-8f54-81c0-d2a149815023"
  scope                = azurerm_machine_learning_workspace.prj002_learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "2dc22faf-36cc-45db-847b-68e26f9dd9f6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p003_reader_prj002" {
  name                 = "c5762b15-943d-8823-84c3-0581d0712438"
  scope                = azurerm_resource_group.prj002.id
  role_definition_name = "Reader"
  principal_id         = "588599b4-c3fc-4375-87fc-47b46070e459"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_p003_key_vault_secrets_user_vault" {
  name                 = "e1b83729-eaa0-8523-b923-5a7662d9ac76"
  scope                = azurerm_key_vault.prj002_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "588599b4-c3fc-4375-87fc-47b46070e459"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj002_spark_reads_arrivals" {
  name                 = "f858d9ba-24a0-81d0-a651-6a94ccd7ef18"
  scope                = azurerm_eventhub.prj002_events_arrivals.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_databricks_access_connector.prj002_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_ingest_writes_project" {
  name                 = "f3c2f33c-04f6-806a-8832-4a6a3aaf2b90"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.prj002_ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_spark_writes_project" {
  name                 = "e80bf8d1-c27b-8822-aa98-3eebc8cf3c65"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.prj002_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_reads_project" {
  name                 = "008ec17d-56cc-80ab-b314-5e0469b848fb"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_reads_uploads" {
  name                 = "b3d88315-8e61-8c3b-81b8-023b248fecda"
  scope                = azurerm_storage_container.prj002_data_uploads.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_writes_files" {
  name                 = "5ac37228-9b49-8ee4-9801-1a692d8903ef"
  scope                = azurerm_storage_account.prj002_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_calls_serving_azure_kubernetes_service_rbac_writer" {
  name                 = "488d1c16-fb95-8afb-8b8b-8cc8f921a7f3"
  scope                = azurerm_kubernetes_cluster.prj002_serving.id
  role_definition_name = "Azure Kubernetes Service RBAC Writer"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_calls_scores" {
  name                 = "902bd7f0-424a-8e00-8f3c-92507fc3e890"
  scope                = azapi_resource.prj002_learning_online_endpoint_scores.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_writes_images" {
  name                 = "c86b9c61-fb62-8327-9abf-5fb32409fbbb"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.ContainerRegistry/registries/craifimagesdev001zjko"
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
