# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj002. Change the model, not this file.

resource "azurerm_role_assignment" "prj002_p101_reader_prj002" {
  name                 = "fe171c2e-4d93-897d-9df9-ee5f48819ac5"
  scope                = azurerm_resource_group.prj002.id
  role_definition_name = "Reader"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_p101_key_vault_secrets_user_vault" {
  name                 = "0c7c460b-0c8d-8198-9f6d-a6b787f94595"
  scope                = azurerm_key_vault.prj002_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_p101_storage_blob_data_contributor_files" {
  name                 = "659029c6-b0df-8ad4-91a9-bc1b24910028"
  scope                = azurerm_storage_account.prj002_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_p101_storage_blob_data_contributor_data" {
  name                 = "203c01bb-3542-8920-a3fd-a514eb809a45"
  scope                = azurerm_storage_account.prj002_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_p101_azure_ml_data_scientist_learning" {
  name                 = "78b9759d-676b-854f-9d6e-49501514ac38"
  scope                = azurerm_machine_learning_workspace.prj002_learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_spark_reads_arrivals" {
  name                 = "c7273c69-9275-8ed7-8ecd-5561adbf7d70"
  scope                = azurerm_eventhub.prj002_events_arrivals.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_databricks_access_connector.prj002_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_ingest_writes_project" {
  name                 = "cece6bb4-8a21-8b32-8abf-ce44de0c260f"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.Storage/storageAccounts/staiflakestage001k56w/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.prj002_ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_spark_writes_project" {
  name                 = "1d0f9d66-2366-8040-a893-8eef832e93c2"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.Storage/storageAccounts/staiflakestage001k56w/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.prj002_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_reads_project" {
  name                 = "31412b6d-7931-812d-a91a-0ff83554aa4e"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.Storage/storageAccounts/staiflakestage001k56w/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_reads_uploads" {
  name                 = "4fa1f28c-142e-8b14-b514-635770aa8a35"
  scope                = azurerm_storage_container.prj002_data_uploads.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_writes_files" {
  name                 = "6435f5ae-dc6d-8226-b8f7-1663b5c2aaf5"
  scope                = azurerm_storage_account.prj002_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_calls_serving_azure_kubernetes_service_rbac_writer" {
  name                 = "e6dc84cf-c362-8473-a22e-a273b1e44a50"
  scope                = azurerm_kubernetes_cluster.prj002_serving.id
  role_definition_name = "Azure Kubernetes Service RBAC Writer"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_calls_scores" {
  name                 = "3d29b709-8d52-8bc8-a969-936c826c1a69"
  scope                = azapi_resource.prj002_learning_online_endpoint_scores.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_writes_images" {
  name                 = "ed825d15-ed9d-8f5c-9268-89bb0583200f"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.ContainerRegistry/registries/craifimagesstage001k56w"
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
