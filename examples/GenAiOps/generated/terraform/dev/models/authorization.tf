# Generated from the C# model GenAiOps, environment dev, stack models. Change the model, not this file.

resource "azurerm_role_assignment" "service_operates_records" {
  name                 = "2212b1e7-0296-8de1-b561-87bdbca8ebe3"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-dev-bkre"
  role_definition_name = "Cosmos DB Operator"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_operates_passages" {
  name                 = "3d4a1754-4dc0-8d30-9dfe-96de8ad2b32a"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Search/searchServices/srch-ops-passages-dev-bkre"
  role_definition_name = "Search Service Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_writes_passages" {
  name                 = "8beaca34-98df-84a3-b627-392b7ddaf0bc"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Search/searchServices/srch-ops-passages-dev-bkre"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_calls_foundry" {
  name                 = "9366631a-77e5-87c5-a477-45c153d1ad06"
  scope                = azurerm_cognitive_account.foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "service_writes_documents" {
  name                 = "41ae6e0f-b4cf-8034-a72f-8c8112395c19"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Storage/storageAccounts/stopsdocumentsdevbkre"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_cognitive_account_project.foundry_service.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
