# Generated from the C# model GenAiOps, environment prod, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "agent_app_pulls_images" {
  name                 = "7f785067-2560-8535-9244-8f06b3b8ea9b"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_pulls_images" {
  name                 = "61e2600f-4038-86d3-ad9b-f98a08551844"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "delivery_imports_images" {
  name                 = "980974ec-f053-8f72-b424-d061afa4e643"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "Container Registry Data Importer and Data Reader"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "delivery_releases_agents" {
  name                 = "aea1c0a4-4f6c-8914-b031-311885efd7b1"
  scope                = azurerm_container_app.agent_app.id
  role_definition_name = "Container Apps Contributor"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "delivery_starts_batch" {
  name                 = "138b26ec-3355-82b6-95db-ab4aab636288"
  scope                = azurerm_container_app_job.batch.id
  role_definition_name = "Container Apps Jobs Operator"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_writes_insights" {
  name                 = "6333c6ef-965b-8977-be06-050465f1ac8f"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.Insights/components/appi-ops-insights-prod"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_insights" {
  name                 = "15399a57-1ce0-810c-851f-6861ed1c6351"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.Insights/components/appi-ops-insights-prod"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_calls_service" {
  name                 = "e7de0363-74ad-806e-bf9c-3ed935cfeb96"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-models-prod/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-prod-3e3t/projects/service"
  role_definition_name = "Azure AI User"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_manuals" {
  name                 = "a1bc61df-b537-8e51-82d0-011a71dbccce"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Storage/storageAccounts/stopsdocumentsprod3e3t/blobServices/default/containers/manuals"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_curated" {
  name                 = "feac2daf-4770-8c42-8ba4-015b5d7b1f4c"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Storage/storageAccounts/stopslakeprod3e3t/blobServices/default/containers/curated"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_calls_foundry" {
  name                 = "8cdc8b47-3ee9-8337-a5d0-7da3fd46ad58"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-models-prod/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-prod-3e3t"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_passages" {
  name                 = "a3ea577f-2b73-8f60-b940-3a9f53564769"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Search/searchServices/srch-ops-passages-prod-3e3t"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}
