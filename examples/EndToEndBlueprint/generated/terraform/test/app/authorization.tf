# Generated from the C# model EndToEndBlueprint, environment test, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "deployer_images" {
  name                 = "0cbf04fa-1468-8e92-afc4-8cc2fd9de1ef"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_user_assigned_identity.deployer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_reads_vault" {
  name                 = "179e0e17-389b-80d3-a2f0-0c80eadd3f43"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-secrets-test/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-test-oj55"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.gateway.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_reads_vault" {
  name                 = "5e119ee9-7bf1-8e36-ace8-e4920c619815"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-secrets-test/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-test-oj55"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_reads_passages" {
  name                 = "fef44e98-2c5c-8d0f-b687-d74451c9af3d"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.Search/searchServices/srch-e2e-passages-test-oj55"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_calls_models" {
  name                 = "96853093-548c-857e-90f5-1e8b0890f748"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-test-oj55"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "front_reads_static" {
  name                 = "3b885d4c-71e9-85a7-94a2-6e71986b1e87"
  scope                = azurerm_storage_container.files_static.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_linux_web_app.front.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_gateway_reads_vault" {
  name                 = "179e0e17-389b-80d3-a2f0-0c80eadd3f43"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-secrets-test/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-test-oj55"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.france_gateway.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_reads_vault" {
  name                 = "5e119ee9-7bf1-8e36-ace8-e4920c619815"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-secrets-test/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-test-oj55"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_reads_passages" {
  name                 = "fef44e98-2c5c-8d0f-b687-d74451c9af3d"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.Search/searchServices/srch-e2e-passages-test-oj55"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_calls_models" {
  name                 = "96853093-548c-857e-90f5-1e8b0890f748"
  scope                = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-test-oj55"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_front_reads_static" {
  name                 = "71f610da-8934-8c8f-8aa0-ae1dbeb2b1fe"
  scope                = azurerm_storage_container.france_files_static.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_linux_web_app.france_front.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_reads_images" {
  name                 = "266fc290-c7fb-8fbb-9829-c0ba7a5ef57d"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_linux_web_app.scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_scoring_reads_images" {
  name                 = "266fc290-c7fb-8fbb-9829-c0ba7a5ef57d"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_linux_web_app.france_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
