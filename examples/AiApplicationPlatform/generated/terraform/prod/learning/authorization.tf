# Generated from the C# model AiApplicationPlatform, environment prod, stack learning. Change the model, not this file.

# endpoints serve models of the catalogue and of nobody else
resource "azurerm_resource_group_policy_assignment" "approved_registry" {
  name                 = "pa-service-approved-registry-prod"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/19539b54-c61e-4196-9a38-67598701be90"
  display_name         = "approved-registry"
  enforce              = true
  parameters           = "{\n  \"allowedRegistryName\": {\n    \"value\": \"mlr-service-catalogue-prod\"\n  },\n  \"effect\": {\n    \"value\": \"Deny\"\n  }\n}"
  resource_group_id    = azurerm_resource_group.learning.id

  non_compliance_message {
    content = "Register the model in the catalogue first."
  }
}

resource "azurerm_role_assignment" "processing_reads_measurements" {
  name                 = "57286db1-7637-800d-b076-2e89a60c6388"
  scope                = azurerm_eventhub.signals_measurements.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_aggregates" {
  name                 = "3c32f9d5-5487-8457-99f9-8f0599fa7214"
  scope                = azurerm_storage_container.lake_aggregates.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_features" {
  name                 = "a995422c-d56a-8962-9d88-8cdcc69355b3"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_feature_store" {
  name                 = "a20a5ddd-b6d4-832b-a3c5-8b81493ed604"
  scope                = azurerm_machine_learning_workspace.feature_store.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "notebook_reads_features" {
  name                 = "352c302d-cf3d-8679-850f-d60dd8e1f201"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azapi_resource.wear_compute_instance_notebook.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_aggregates" {
  name                 = "48ebb22a-3f9d-840d-b9f5-1ff25665b1c9"
  scope                = azurerm_storage_container.lake_aggregates.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_feature_store" {
  name                 = "99a1dc18-538a-8d36-8768-d7b3bd366118"
  scope                = azurerm_machine_learning_workspace.feature_store.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_features" {
  name                 = "7db0a551-1a34-8144-b344-3390e5e62003"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_writes_catalogue" {
  name                 = "3f2d82a6-b90f-83a7-bad8-e43c95b2a573"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "life_reads_catalogue" {
  name                 = "a7ffd078-a412-8f7f-a214-84dd6d755ed0"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azapi_resource.wear_online_endpoint_life.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "nightly_reads_catalogue" {
  name                 = "e148807d-1ec9-80e0-a927-258433dbe9be"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azapi_resource.wear_batch_endpoint_nightly.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_reads_features" {
  name                 = "b438a916-249a-858c-bce4-20c8962b1baa"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_writes_scores" {
  name                 = "4034479b-f54f-8363-8ae9-2eef1dc67e3d"
  scope                = azurerm_storage_container.lake_scores.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
