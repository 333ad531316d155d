# Generated from the C# model AiApplicationPlatform, environment test, stack learning. Change the model, not this file.

# endpoints serve models of the catalogue and of nobody else
resource "azurerm_resource_group_policy_assignment" "approved_registry" {
  name                 = "pa-service-approved-registry-test"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/19539b54-c61e-4196-9a38-67598701be90"
  display_name         = "approved-registry"
  enforce              = true
  parameters           = "{\n  \"allowedRegistryName\": {\n    \"value\": \"mlr-service-catalogue-test\"\n  },\n  \"effect\": {\n    \"value\": \"Deny\"\n  }\n}"
  resource_group_id    = azurerm_resource_group.learning.id

  non_compliance_message {
    content = "Register the model in the catalogue first."
  }
}

resource "azurerm_role_assignment" "processing_reads_measurements" {
  name                 = "1b700aab-2f30-8588-a0ca-6a05d8d4f26d"
  scope                = azurerm_eventhub.signals_measurements.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_aggregates" {
  name                 = "c8a8e583-fa23-84f3-a8aa-257d304f436c"
  scope                = azurerm_storage_container.lake_aggregates.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_features" {
  name                 = "7f9f3355-47ba-8a27-9d42-41189cfe32a7"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_feature_store" {
  name                 = "e32074fd-e9ae-8e54-9b03-dc18a04688e3"
  scope                = azurerm_machine_learning_workspace.feature_store.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "notebook_reads_features" {
  name                 = "d01b5179-be30-830c-964d-0c9b5f2a8d8e"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azapi_resource.wear_compute_instance_notebook.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_aggregates" {
  name                 = "9699d9c6-30c9-8dc0-8214-914eaa4cbf8f"
  scope                = azurerm_storage_container.lake_aggregates.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_feature_store" {
  name                 = "2e12e78a-997c-828b-84be-4a931c02b66d"
  scope                = azurerm_machine_learning_workspace.feature_store.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_features" {
  name                 = "d27440d9-c70b-8e81-84f3-7a167f0d78c1"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_writes_catalogue" {
  name                 = "1b4a5288-4590-8669-aca6-d5895787f622"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "life_reads_catalogue" {
  name                 = "e1689788-81f5-8e82-be8a-d6b9f5b6f263"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azapi_resource.wear_online_endpoint_life.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "nightly_reads_catalogue" {
  name                 = "200abfb2-3cbd-8316-b9d5-ec7d844032bf"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azapi_resource.wear_batch_endpoint_nightly.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_reads_features" {
  name                 = "f98d281d-0a5d-80c2-9961-969aa9a6dbad"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_writes_scores" {
  name                 = "dc10bbce-3150-89a6-ab31-d37d568c35dc"
  scope                = azurerm_storage_container.lake_scores.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
