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
  name                 = "175f28d7-5039-8af3-93da-387db7f8edab"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-learning-test/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-life-test/onlineEndpoints/life"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app.tools.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_calls_nightly" {
  name                 = "6acb210e-cb6a-86ae-9fcd-a86aadace110"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-learning-test/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-life-test/batchEndpoints/nightly"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app_job.scheduler.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_reports" {
  name                 = "a1099df4-972a-8994-b7d8-a213c09f1d7b"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-knowledge-test/providers/Microsoft.Storage/storageAccounts/stservicedocumentestlqyx/blobServices/default/containers/reports"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_container_app_job.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "9ff66e46-08bf-828d-a2c1-794fa738ed28"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-knowledge-test/providers/Microsoft.Search/searchServices/srch-service-passages-test-erf5"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_container_app_job.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "intelligence_api_reads_images" {
  name                 = "486d9a35-32ea-8490-b6c1-9bd0c2a3093d"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-foundation-test/providers/Microsoft.ContainerRegistry/registries/crserviceimagestesterf5"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.puller.principal_id
  principal_type       = "ServicePrincipal"
}
