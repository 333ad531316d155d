# Generated from the C# model GenAiOps, environment qa, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "agent_app_pulls_images" {
  name                 = "4a49c5ab-6b7c-8510-8661-36014af2659e"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_pulls_images" {
  name                 = "4d70d8bf-410e-8bbe-9e94-a63d4b7de96c"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

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
  name                 = "35a7a707-c77e-8c32-a331-4c9bc740ec16"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.Insights/components/appi-ops-insights-qa"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_insights" {
  name                 = "fded5a4c-6dda-8585-a6d8-046b91838134"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-monitoring-qa/providers/Microsoft.Insights/components/appi-ops-insights-qa"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_calls_service" {
  name                 = "367dd4ef-7f02-837c-87bf-6872fb5095a1"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-models-qa/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-qa-vmje/projects/service"
  role_definition_name = "Azure AI User"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_manuals" {
  name                 = "abefc9db-e683-8f80-9cc3-1a26d9662bfb"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Storage/storageAccounts/stopsdocumentsqavmje/blobServices/default/containers/manuals"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_curated" {
  name                 = "fc392202-84f2-8a2c-bdbb-1f6325016c5a"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Storage/storageAccounts/stopslakeqavmje/blobServices/default/containers/curated"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_calls_foundry" {
  name                 = "d12b7836-5040-8285-a649-6464fe3b043d"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-models-qa/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-qa-vmje"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_passages" {
  name                 = "8967a3f0-50a1-89f1-8a29-d5ff591ca3f2"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Search/searchServices/srch-ops-passages-qa-vmje"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}
