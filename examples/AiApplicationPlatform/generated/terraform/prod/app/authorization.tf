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
  name                 = "45cec51e-86b0-8a9f-8911-897a78a263d0"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-learning-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-wear-prod/onlineEndpoints/life"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_container_app.tools.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_calls_nightly" {
  name                 = "ee2145af-50bb-8f95-a749-0fa289fc4de5"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-learning-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw-service-wear-prod/batchEndpoints/nightly"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.scheduler.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_reports" {
  name                 = "d53006a1-a6c8-8d77-8c53-f40091fa2881"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.Storage/storageAccounts/stservicedocumenprodb3ut/blobServices/default/containers/reports"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "ec6a3667-e7a3-8ced-b941-2739f5cbaed5"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.Search/searchServices/srch-service-passages-prod-wyfx"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages_far" {
  name                 = "104b6d3c-219c-89c6-9541-2ec83c0b5d9f"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-knowledge-prod/providers/Microsoft.Search/searchServices/srch-service-passages-far-prod-wyfx"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "intelligence_api_reads_images" {
  name                 = "a7625edd-5668-88d7-840a-01b0ffde266d"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-foundation-prod/providers/Microsoft.ContainerRegistry/registries/crserviceimagesprodwyfx"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.puller.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_reads_images" {
  name                 = "19fa637f-1f2e-8bac-a288-81eb4d654f10"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-foundation-prod/providers/Microsoft.ContainerRegistry/registries/crserviceimagesprodwyfx"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.indexer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scheduler_reads_images" {
  name                 = "1569f51f-7c27-8b9a-b816-6fd2cad66c39"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-foundation-prod/providers/Microsoft.ContainerRegistry/registries/crserviceimagesprodwyfx"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.scheduler.principal_id
  principal_type       = "ServicePrincipal"
}
