# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "delivery_imports_images" {
  name                 = "efe818bd-6616-8f4d-a5bc-dc6826c52c6e"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "Container Registry Data Importer and Data Reader"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "delivery_releases_agents" {
  name                 = "29374ee3-cb51-81a3-ba8b-343fca640ac3"
  scope                = azurerm_container_app.agent_app.id
  role_definition_name = "Container Apps Contributor"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "delivery_starts_batch" {
  name                 = "ebfb88c1-9dfe-8adc-b08a-574f0c958d01"
  scope                = azurerm_container_app_job.batch.id
  role_definition_name = "Container Apps Jobs Operator"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_writes_insights" {
  name                 = "8495a6b6-7457-8a28-b9ed-fd7f89fafe0e"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.Insights/components/appi-ops-insights-dev"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_calls_service" {
  name                 = "8f2e9025-c8f5-8c52-a1b8-ec4d8334e8d1"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-dev-bkre/projects/service"
  role_definition_name = "Azure AI User"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_manuals" {
  name                 = "b376808f-4a97-8fba-aac6-fd7bd90277b6"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Storage/storageAccounts/stopsdocumentsdevbkre/blobServices/default/containers/manuals"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_curated" {
  name                 = "a0d0cebf-94cb-81c9-bb03-c28ecf850937"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Storage/storageAccounts/stopslakedevbkre/blobServices/default/containers/curated"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_calls_foundry" {
  name                 = "479bdf2d-03ee-8487-9874-e4a1e911273f"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-dev-bkre"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_passages" {
  name                 = "ed188c52-0038-8bc8-8c0b-e78b94a55877"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Search/searchServices/srch-ops-passages-dev-bkre"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}
