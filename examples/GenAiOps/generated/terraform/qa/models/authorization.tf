# Generated from the C# model GenAiOps, environment qa, stack models. Change the model, not this file.

resource "azurerm_role_assignment" "service_reads_passages" {
  name                 = "2b8125d0-7bc6-85c9-ade2-b442d0ae5158"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-data-qa/providers/Microsoft.Search/searchServices/srch-ops-passages-qa-vmje"
  role_definition_name = "Search Index Data Reader"
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
