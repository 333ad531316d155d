# Generated from the C# model EndToEndBlueprint, environment prod, stack chat. Change the model, not this file.

resource "azurerm_role_assignment" "passages_reads_documents" {
  name                 = "6e94769f-d483-85ab-b8bf-17b6abdba875"
  scope                = azurerm_storage_container.documents_documents.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_search_service.passages.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "passages_calls_models" {
  name                 = "c93da2d1-b239-8906-b797-c2457ad51eec"
  scope                = azurerm_cognitive_account.models.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_search_service.passages.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
