# Generated from the C# model GenAiOps, environment prod, stack app. Change the model, not this file.

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
  name                 = "6cffd8cf-6b21-8195-b859-90d7c21df093"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-monitoring-prod/providers/Microsoft.Insights/components/appi-ops-insights-prod"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_calls_service" {
  name                 = "ca5ef2d2-0491-8396-b133-d3f7f515591d"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-models-prod/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-prod-3e3t/projects/service"
  role_definition_name = "Azure AI User"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_manuals" {
  name                 = "929fa657-2508-82e8-b3c2-89a6ca7bbc82"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Storage/storageAccounts/stopsdocumentsprod3e3t/blobServices/default/containers/manuals"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_curated" {
  name                 = "2b168eb7-fa1a-8962-a7b5-431d92c51812"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Storage/storageAccounts/stopslakeprod3e3t/blobServices/default/containers/curated"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_calls_foundry" {
  name                 = "cac4a192-2dff-825f-b7c2-0f053563d2a7"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-models-prod/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-prod-3e3t"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_passages" {
  name                 = "e8d98f9c-4b0f-8a77-85f7-16aad7e0ccc6"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Search/searchServices/srch-ops-passages-prod-3e3t"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}
