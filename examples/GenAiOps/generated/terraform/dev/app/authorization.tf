# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "agent_app_pulls_images" {
  name                 = "b4c38a1b-2060-8f5a-b66d-29ec2503b21b"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_pulls_images" {
  name                 = "e88ca34f-bdf7-86fe-a995-04feb6f53a40"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "delivery_builds_images" {
  name                 = "5c1ae8d1-13a5-8bd8-9b11-af6234daec43"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "Container Registry Tasks Contributor"
  principal_id         = azurerm_user_assigned_identity.delivery.principal_id
  principal_type       = "ServicePrincipal"
}

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
  name                 = "02eb37a4-abc0-8f2f-81be-999da37243c9"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.Insights/components/appi-ops-insights-dev"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_insights" {
  name                 = "b4ca88e9-8868-8669-9068-02bf93babedd"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.Insights/components/appi-ops-insights-dev"
  role_definition_name = "Monitoring Metrics Publisher"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "agent_app_calls_service" {
  name                 = "b6b87041-7a22-8d14-a2ce-1318d9089911"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-dev-bkre/projects/service"
  role_definition_name = "Azure AI User"
  principal_id         = azurerm_user_assigned_identity.agent_app.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_manuals" {
  name                 = "ab733d0a-4500-86af-a645-d6a999123be1"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Storage/storageAccounts/stopsdocumentsdevbkre/blobServices/default/containers/manuals"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_reads_curated" {
  name                 = "9d646c40-b1ff-8fa5-aaad-60e2166d2511"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Storage/storageAccounts/stopslakedevbkre/blobServices/default/containers/curated"
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_calls_foundry" {
  name                 = "d154a99f-9c36-83b1-b45b-d6c01329db5e"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-dev-bkre"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "batch_writes_passages" {
  name                 = "e9289c4d-309e-85cf-8031-0a6a8b79e7fd"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Search/searchServices/srch-ops-passages-dev-bkre"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.batch.principal_id
  principal_type       = "ServicePrincipal"
}
