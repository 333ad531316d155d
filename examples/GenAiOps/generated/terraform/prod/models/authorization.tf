# Generated from the C# model GenAiOps, environment prod, stack models. Change the model, not this file.

resource "azurerm_role_assignment" "service_reads_passages" {
  name                 = "63a44c70-55f6-8995-bb42-a17d90ac796b"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-data-prod/providers/Microsoft.Search/searchServices/srch-ops-passages-prod-3e3t"
  role_definition_name = "Search Index Data Reader"
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
