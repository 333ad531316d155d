# Generated from the C# model GenAiOps, environment dev, stack models. Change the model, not this file.

resource "azurerm_role_assignment" "service_reads_passages" {
  name                 = "02661f65-e48c-82e6-a932-8791e0abc81d"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Search/searchServices/srch-ops-passages-dev-bkre"
  role_definition_name = "Search Index Data Reader"
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
