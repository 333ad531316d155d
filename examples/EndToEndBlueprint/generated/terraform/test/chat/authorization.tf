# Generated from the C# model EndToEndBlueprint, environment test, stack chat. Change the model, not this file.

resource "azurerm_role_assignment" "passages_reads_documents" {
  name                 = "d6e02bff-11dc-85a2-a69a-a9a5a63a1666"
  scope                = azurerm_storage_container.documents_documents.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_search_service.passages.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "passages_calls_models" {
  name                 = "12431c96-716a-8994-9b89-110705f2af2e"
  scope                = azurerm_cognitive_account.models.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_search_service.passages.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
