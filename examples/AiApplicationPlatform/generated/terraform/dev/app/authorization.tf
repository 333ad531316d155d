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
  name                 = "ab439b52-bab3-8275-9d04-d55b74eead06"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-learning-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-wear-dev/onlineEndpoints/life"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app.tools.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_calls_nightly" {
  name                 = "a1e49784-a5ce-8a71-b602-6f2089c0b448"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-learning-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-wear-dev/batchEndpoints/nightly"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.scheduler.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_reports" {
  name                 = "5a42a22c-94b8-8979-8e73-3a0b903c3295"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-knowledge-dev/providers/Microsoft.Storage/storageAccounts/stservicedocumentdevp2j4/blobServices/default/containers/reports"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "1912d1b8-cbd7-8d76-b464-53300c1e1d47"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-knowledge-dev/providers/Microsoft.Search/searchServices/srch-service-passages-dev-kiwi"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "intelligence_api_reads_images" {
  name                 = "43706ae8-4849-8660-80b5-876959320af5"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.ContainerRegistry/registries/crserviceimagesdevkiwi"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.puller.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_reads_images" {
  name                 = "17756183-6498-8940-b4e6-a67762f3e833"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.ContainerRegistry/registries/crserviceimagesdevkiwi"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_reads_images" {
  name                 = "1c989948-3033-8cfa-b92b-b42595c63442"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.ContainerRegistry/registries/crserviceimagesdevkiwi"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.scheduler.principal_id
  principal_type       = "ServicePrincipal"
}
