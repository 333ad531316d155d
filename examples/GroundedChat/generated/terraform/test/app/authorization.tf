# Generated from the C# model GroundedChat, environment test, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "front_reads_vault" {
  name                 = "267e1042-133a-88fe-8143-6b3379ebfd03"
  scope                = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.KeyVault/vaults/kv-chat-vault-test-cdfb"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.front.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "web_reads_passages" {
  name                 = "f25f7c1e-79ae-8a91-99e1-ffe2de16f68c"
  scope                = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.Search/searchServices/srch-chat-passages-test-cdfb"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.web.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "web_calls_models" {
  name                 = "53b732a1-e648-8adf-b1b9-57e53da4b17e"
  scope                = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.CognitiveServices/accounts/ais-chat-models-test-cdfb"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.web.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_handbook" {
  name                 = "10dc4fb3-c437-8829-86a6-798dec7307df"
  scope                = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.Storage/storageAccounts/stchatdocumentstestcdfb/blobServices/default/containers/handbook"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_calls_models" {
  name                 = "9144a8a8-5201-8455-a69a-8a83b93ab847"
  scope                = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.CognitiveServices/accounts/ais-chat-models-test-cdfb"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "indexer_writes_passages" {
  name                 = "6a3c028a-555e-8299-88d2-ab437b5c022e"
  scope                = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.Search/searchServices/srch-chat-passages-test-cdfb"
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_linux_web_app.indexer.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
