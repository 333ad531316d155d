# Generated from the C# model GenAiOps, environment qa, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "delivery_imports_images" {
  name                 = "6b93b741-8584-80dc-b04b-f88b8ebde728"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "Container Registry Data Importer and Data Reader"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "delivery_releases_agents" {
  name                 = "b092b6c1-38a4-8bbe-8943-5f5e83fd7b33"
  scope                = azurerm_container_app.agent_app.id
  role_definition_name = "Container Apps Contributor"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "delivery_starts_batch" {
  name                 = "9b14a533-6ac2-8592-8f30-8c5085950681"
  scope                = azurerm_container_app_job.batch.id
  role_definition_name = "Container Apps Jobs Operator"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_writes_insights" {
  name                 = "4fcadf23-3389-8e79-a8ff-7f8e1a3cfe92"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.Insights/components/appi-ops-insights-qa"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_calls_service" {
  name                 = "58cecbe9-5104-8114-aea8-1463988dd04c"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-models-qa/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-qa-vmje/projects/service"
  role_definition_name = "Azure AI User"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_manuals" {
  name                 = "22342b63-27d8-8603-867a-aa3511793f1a"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Storage/storageAccounts/stopsdocumentsqavmje/blobServices/default/containers/manuals"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_curated" {
  name                 = "ab6a150b-1d3d-8907-a8d5-06ba48cb5ad6"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Storage/storageAccounts/stopslakeqavmje/blobServices/default/containers/curated"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_calls_foundry" {
  name                 = "b8e3ee44-475a-83bc-8143-8efad971f775"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-models-qa/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-qa-vmje"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_passages" {
  name                 = "4f893a14-e555-8564-86b2-b768073a0689"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Search/searchServices/srch-ops-passages-qa-vmje"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.runtime.principal_id
  principal_type       = "ServicePrincipal"
}
