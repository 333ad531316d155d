# Generated from the C# model EndToEndBlueprint, environment dev, stack chat. Change the model, not this file.

resource "azurerm_role_assignment" "passages_reads_documents" {
  name                 = "ec98865c-ac14-8373-8ab9-741b87d8aee1"
  scope                = azurerm_storage_container.documents_documents.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_search_service.passages.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "passages_calls_models" {
  name                 = "f585dc05-3a8a-8f07-850a-08dc8196d369"
  scope                = azurerm_cognitive_account.models.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_search_service.passages.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
