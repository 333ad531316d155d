# Generated from the C# model GroundedChat, environment prod, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "front_reads_vault" {
  name                 = "5149bd27-b7af-87ab-8a56-290816054ba5"
  scope                = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.KeyVault/vaults/kv-chat-vault-prod-z7l6"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.front.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "web_reads_passages" {
  name                 = "26849e85-76be-86e9-a2ad-770dfde00e49"
  scope                = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.Search/searchServices/srch-chat-passages-prod-z7l6"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.web.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "web_calls_models" {
  name                 = "a194cbae-3c26-8bd7-ae48-45ab54c33321"
  scope                = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.CognitiveServices/accounts/ais-chat-models-prod-z7l6"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.web.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_handbook" {
  name                 = "25a7f7a3-82ab-8e8e-8c79-1a20396b5e83"
  scope                = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.Storage/storageAccounts/stchatdocumentsprodz7l6/blobServices/default/containers/handbook"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_calls_models" {
  name                 = "021c191f-7232-894f-975b-965426b85abe"
  scope                = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.CognitiveServices/accounts/ais-chat-models-prod-z7l6"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "cf5357e1-e50c-86e8-9f63-fc063ba7c58e"
  scope                = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.Search/searchServices/srch-chat-passages-prod-z7l6"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
