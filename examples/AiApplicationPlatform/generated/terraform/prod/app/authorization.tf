# Generated from the C# model AiApplicationPlatform, environment prod, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "front_reads_vault" {
  name                 = "a76fde09-5129-8855-a238-7876c05ca9ee"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-foundation-prod/providers/Microsoft.KeyVault/vaults/kv-servi-vault-prod-urqk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.front.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "orchestrator_reads_passages" {
  name                 = "42615e71-4c39-839f-98f2-739343926d1d"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.Search/searchServices/srch-service-passages-prod-wyfx"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_container_app.orchestrator.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "orchestrator_reads_passages_far" {
  name                 = "0e124a9a-8bc6-84cb-ad9f-2f7ea0d67288"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.Search/searchServices/srch-service-passages-far-prod-wyfx"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_container_app.orchestrator.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "tools_calls_life" {
  name                 = "726f6f05-6a9c-8092-a12a-2563d2e3ff52"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-learning-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-life-prod/onlineEndpoints/life"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app.tools.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_calls_nightly" {
  name                 = "ebc9a24f-f176-870c-954b-41c4d9e79d81"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-learning-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-life-prod/batchEndpoints/nightly"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app_job.scheduler.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_reports" {
  name                 = "4ca1bcbf-2546-88f4-b14a-4b7c7ce5a32f"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.Storage/storageAccounts/stservicedocumenprodb3ut/blobServices/default/containers/reports"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_container_app_job.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "6d509b8f-6f8b-8858-86ff-eb0ff754d744"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.Search/searchServices/srch-service-passages-prod-wyfx"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_container_app_job.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages_far" {
  name                 = "22514f86-e08f-8df1-a0ee-026f3b03ff59"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.Search/searchServices/srch-service-passages-far-prod-wyfx"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_container_app_job.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "intelligence_api_reads_images" {
  name                 = "a7625edd-5668-88d7-840a-01b0ffde266d"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-foundation-prod/providers/Microsoft.ContainerRegistry/registries/crserviceimagesprodwyfx"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.puller.principal_id
  principal_type       = "ServicePrincipal"
}
