# Generated from the C# model GroundedChat, environment dev, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "front_reads_vault" {
  name                 = "3796dd56-73c8-839a-9c09-f4972d50ef68"
  scope                = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-chat-data-dev/providers/Microsoft.KeyVault/vaults/kv-chat-vault-dev-tipo"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.front.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "web_reads_passages" {
  name                 = "0543d42e-d649-84d0-b91a-c9ccc0121157"
  scope                = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-chat-data-dev/providers/Microsoft.Search/searchServices/srch-chat-passages-dev-tipo"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.web.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "web_calls_models" {
  name                 = "c58b4d48-ef7d-8f7a-b5cd-b2bf758e25bd"
  scope                = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-chat-data-dev/providers/Microsoft.CognitiveServices/accounts/ais-chat-models-dev-tipo"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.web.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_handbook" {
  name                 = "68f3f9c8-a25b-86c1-a22b-0c62296cb1b7"
  scope                = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-chat-data-dev/providers/Microsoft.Storage/storageAccounts/stchatdocumentsdevtipo/blobServices/default/containers/handbook"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_calls_models" {
  name                 = "17030d19-822b-8639-bc21-3816395bbfb1"
  scope                = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-chat-data-dev/providers/Microsoft.CognitiveServices/accounts/ais-chat-models-dev-tipo"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "3c528c2d-306f-88f9-a2a0-2b73585c14ad"
  scope                = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-chat-data-dev/providers/Microsoft.Search/searchServices/srch-chat-passages-dev-tipo"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
