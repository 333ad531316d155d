# Generated from the C# model GenAiOps, environment prod, stack models. Change the model, not this file.

resource "azurerm_role_assignment" "service_operates_records" {
  name                 = "77ca2471-194b-820d-a8f5-8a3fdfea44ab"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-prod-3e3t"
  role_definition_name = "Cosmos DB Operator"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_operates_passages" {
  name                 = "2bb415a4-07fc-8350-925d-7f105a82d83a"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Search/searchServices/srch-ops-passages-prod-3e3t"
  role_definition_name = "Search Service Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_writes_passages" {
  name                 = "87e7e662-405f-85f7-a252-de7b571a3374"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Search/searchServices/srch-ops-passages-prod-3e3t"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_calls_foundry" {
  name                 = "1ca9e933-c556-84f5-ad21-8da46224e642"
  scope                = azurerm_cognitive_account.foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_writes_documents" {
  name                 = "55198312-1a22-863a-a72f-052d851826d8"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Storage/storageAccounts/stopsdocumentsprod3e3t"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
