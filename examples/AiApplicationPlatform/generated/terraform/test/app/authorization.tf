# Generated from the C# model AiApplicationPlatform, environment test, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "front_reads_vault" {
  name                 = "d1d1eca2-8d32-8793-b343-9d56565d3a8f"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-foundation-test/providers/Microsoft.KeyVault/vaults/kv-servi-vault-test-44mp"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.front.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "orchestrator_reads_passages" {
  name                 = "7500a424-b59f-8497-aa77-6fd2ed9bfd19"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-knowledge-test/providers/Microsoft.Search/searchServices/srch-service-passages-test-erf5"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_container_app.orchestrator.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "tools_calls_life" {
  name                 = "1bc668ef-7db8-86bf-92f0-aa1eb7f39615"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-learning-test/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-wear-test/onlineEndpoints/life"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app.tools.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_calls_nightly" {
  name                 = "e7729ad9-2e56-8a2a-9a17-8de7ee2e5f79"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-learning-test/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-wear-test/batchEndpoints/nightly"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.scheduler.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_reports" {
  name                 = "5e937bd3-a154-82e0-8a82-b9b8d38b7bc7"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-knowledge-test/providers/Microsoft.Storage/storageAccounts/stservicedocumentestlqyx/blobServices/default/containers/reports"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "da82e9f9-47b3-882a-836f-9827e28591ca"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-knowledge-test/providers/Microsoft.Search/searchServices/srch-service-passages-test-erf5"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "intelligence_api_reads_images" {
  name                 = "486d9a35-32ea-8490-b6c1-9bd0c2a3093d"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-foundation-test/providers/Microsoft.ContainerRegistry/registries/crserviceimagestesterf5"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.puller.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_reads_images" {
  name                 = "0fb6b43f-0950-844a-9957-dbf9198a5e6c"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-foundation-test/providers/Microsoft.ContainerRegistry/registries/crserviceimagestesterf5"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_reads_images" {
  name                 = "aa38ef7e-e39a-82fc-bbc9-5a86a6cd0d9a"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-foundation-test/providers/Microsoft.ContainerRegistry/registries/crserviceimagestesterf5"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.scheduler.principal_id
  principal_type       = "ServicePrincipal"
}
