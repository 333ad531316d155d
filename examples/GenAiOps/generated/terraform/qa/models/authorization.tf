# Generated from the C# model GenAiOps, environment qa, stack models. Change the model, not this file.

resource "azurerm_role_assignment" "service_operates_records" {
  name                 = "1b807cf9-bc53-8521-89d0-86e0b9f648d2"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-qa-vmje"
  role_definition_name = "Cosmos DB Operator"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_operates_passages" {
  name                 = "8d598d11-ad7f-815e-9a6b-911376b91d65"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Search/searchServices/srch-ops-passages-qa-vmje"
  role_definition_name = "Search Service Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_writes_passages" {
  name                 = "5e442947-29a0-88b6-a77a-a06c670a2be2"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Search/searchServices/srch-ops-passages-qa-vmje"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_calls_foundry" {
  name                 = "c217b2f1-6751-850f-a9da-80a07c04a7f0"
  scope                = azurerm_cognitive_account.foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_writes_documents" {
  name                 = "eb2e49a3-0699-8d78-91bd-6ccc3e4db139"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Storage/storageAccounts/stopsdocumentsqavmje"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
