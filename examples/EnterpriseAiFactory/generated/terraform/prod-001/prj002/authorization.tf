# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj002. Change the model, not this file.

resource "azurerm_role_assignment" "prj002_p101_reader_prj002" {
  name                 = "4801c773-061d-8c9b-a635-d0424e249fbd"
  scope                = azurerm_resource_group.prj002.id
  role_definition_name = "Reader"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_p101_key_vault_secrets_user_vault" {
  name                 = "dfc12fbb-34ab-8aad-97d1-f99915f7438d"
  scope                = azurerm_key_vault.prj002_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_p101_storage_blob_data_contributor_files" {
  name                 = "0cc0b676-ae06-86f5-8b3e-c6d7806337c7"
  scope                = azurerm_storage_account.prj002_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_p101_storage_blob_data_contributor_data" {
  name                 = "f7345f6f-112a-80ff-89fb-cd8489c7b997"
  scope                = azurerm_storage_account.prj002_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_p101_azure_ml_data_scientist_learning" {
  name                 = "5ba5415b-b68f-8183-a957-7e150518b01d"
  scope                = azurerm_machine_learning_workspace.prj002_learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "462f04a1-e808-4da4-8898-a7c4ac601898"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_spark_reads_arrivals" {
  name                 = "7463d70e-e9df-843f-bf66-3264add3b117"
  scope                = azurerm_eventhub.prj002_events_arrivals.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_databricks_access_connector.prj002_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_ingest_writes_project" {
  name                 = "46011598-2781-84e0-8b3b-f2202ab01c2c"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_data_factory.prj002_ingest.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_spark_writes_project" {
  name                 = "247e7bf1-40bd-8941-974b-44a604849a4f"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.prj002_spark.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_reads_project" {
  name                 = "7b88b375-fb35-86f4-b36a-3a0ef644d5fa"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4/blobServices/default/containers/${azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name}"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_reads_uploads" {
  name                 = "179ab950-fa9a-822a-9f08-9a529d93e64f"
  scope                = azurerm_storage_container.prj002_data_uploads.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_writes_files" {
  name                 = "7786fee0-7c04-80ff-b542-de3c2d6aea9f"
  scope                = azurerm_storage_account.prj002_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_calls_serving_azure_kubernetes_service_rbac_writer" {
  name                 = "120d736d-683f-8970-ade6-a730b65be1ba"
  scope                = azurerm_kubernetes_cluster.prj002_serving.id
  role_definition_name = "Azure Kubernetes Service RBAC Writer"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_calls_scores" {
  name                 = "0880ef31-adc3-811b-80a1-edde2e380a30"
  scope                = azapi_resource.prj002_learning_online_endpoint_scores.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj002_learning_writes_images" {
  name                 = "0c7e891a-70f0-8160-8cf2-e927afd49e9f"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.ContainerRegistry/registries/craifimagesprod001nqy4"
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.prj002_learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
