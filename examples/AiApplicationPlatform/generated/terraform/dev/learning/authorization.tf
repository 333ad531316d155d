# Generated from the C# model AiApplicationPlatform, environment dev, stack learning. Change the model, not this file.

# endpoints serve models of the catalogue and of nobody else
resource "azurerm_resource_group_policy_assignment" "approved_registry" {
  name                 = "pa-service-approved-registry-dev"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/19539b54-c61e-4196-9a38-67598701be90"
  display_name         = "approved-registry"
  enforce              = true
  parameters           = "{\n  \"allowedRegistryName\": {\n    \"value\": \"mlr-service-catalogue-dev\"\n  },\n  \"effect\": {\n    \"value\": \"Deny\"\n  }\n}"
  resource_group_id    = azurerm_resource_group.learning.id

  non_compliance_message {
    content = "Register the model in the catalogue first."
  }
}

resource "azurerm_role_assignment" "processing_reads_measurements" {
  name                 = "382091f4-0599-8cbb-bdcb-5af4d8bdf8cd"
  scope                = azurerm_eventhub.signals_measurements.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_aggregates" {
  name                 = "076ec16b-b1fb-86ad-8549-22fb2b8fb2ef"
  scope                = azurerm_storage_container.lake_aggregates.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_features" {
  name                 = "44e6bc0f-803c-85c6-a9a8-82e989689dc0"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "processing_writes_feature_store" {
  name                 = "1b5baae1-79a6-8d43-ac92-4ad2379496c1"
  scope                = azurerm_machine_learning_workspace.feature_store.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "notebook_reads_features" {
  name                 = "2b32d0c3-c80b-8fb8-9316-f36b1785ea34"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azapi_resource.wear_compute_instance_notebook.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_aggregates" {
  name                 = "ff51d606-969f-8a4d-bcd9-80be089890e1"
  scope                = azurerm_storage_container.lake_aggregates.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_feature_store" {
  name                 = "681aacb1-8625-8d54-a942-f922f713ae77"
  scope                = azurerm_machine_learning_workspace.feature_store.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_reads_features" {
  name                 = "25df9681-3ec1-832c-b2a6-0d1a7b76b6b7"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "training_writes_catalogue" {
  name                 = "61fccd4a-f138-87c0-941b-63d48d467a3c"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_training.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "life_reads_catalogue" {
  name                 = "2b66e097-ad3a-871a-8157-014c2ecdaaf0"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azapi_resource.wear_online_endpoint_life.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "nightly_reads_catalogue" {
  name                 = "fc0e719b-d645-83a9-9328-47389ddf79fe"
  scope                = azapi_resource.machine_learning_registry_catalogue.id
  role_definition_name = "AzureML Registry User"
  principal_id         = azapi_resource.wear_batch_endpoint_nightly.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_reads_features" {
  name                 = "aade055d-060e-82ab-af3c-8b9be4b06d5f"
  scope                = azurerm_storage_container.lake_features.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_writes_scores" {
  name                 = "8ed3c475-5509-878c-8689-27f316edeed9"
  scope                = azurerm_storage_container.lake_scores.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_machine_learning_compute_cluster.wear_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
