# Generated from the C# model AiApplicationPlatform, environment dev, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "front_reads_vault" {
  name                 = "2be7e77e-3422-8b6b-91f7-0bfcf08d62fe"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.KeyVault/vaults/kv-servic-vault-dev-fulv"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.front.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "orchestrator_reads_passages" {
  name                 = "ebbe0ff8-c16a-8271-9ebd-804a71911d17"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-knowledge-dev/providers/Microsoft.Search/searchServices/srch-service-passages-dev-kiwi"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_container_app.orchestrator.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "tools_calls_life" {
  name                 = "a2fb3521-721c-814f-9763-32a1de5f0bbd"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-learning-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-life-dev/onlineEndpoints/life"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app.tools.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_calls_nightly" {
  name                 = "e22b9745-d485-8b02-be06-f38283bd463e"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-learning-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-life-dev/batchEndpoints/nightly"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app_job.scheduler.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_reports" {
  name                 = "b422b810-62d6-892e-87f2-fccb7a65d5b6"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-knowledge-dev/providers/Microsoft.Storage/storageAccounts/stservicedocumentdevp2j4/blobServices/default/containers/reports"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_container_app_job.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "240a5f2a-103b-8899-a35f-1cf5c2ac1ff6"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-knowledge-dev/providers/Microsoft.Search/searchServices/srch-service-passages-dev-kiwi"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_container_app_job.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "intelligence_api_reads_images" {
  name                 = "43706ae8-4849-8660-80b5-876959320af5"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.ContainerRegistry/registries/crserviceimagesdevkiwi"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.puller.principal_id
  principal_type       = "ServicePrincipal"
}
