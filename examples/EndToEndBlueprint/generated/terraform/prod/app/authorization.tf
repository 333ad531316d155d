# Generated from the C# model EndToEndBlueprint, environment prod, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "deployer_images" {
  name                 = "ed95ad7f-a478-887f-b95f-08b899c5f85f"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_user_assigned_identity.deployer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_reads_vault" {
  name                 = "9a4dfb35-e6f1-8a08-a7e1-fa9e2e4c8a51"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-secrets-prod/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-prod-7xvk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.gateway.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_reads_vault" {
  name                 = "2ab76729-e9cf-8665-83f7-9d4271c9da06"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-secrets-prod/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-prod-7xvk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_reads_passages" {
  name                 = "e49081b0-0fe3-898e-aadc-51d2427bfacc"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.Search/searchServices/srch-e2e-passages-prod-7xvk"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_calls_models" {
  name                 = "25060a87-39df-8351-adf4-e7e783f64a89"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-prod-7xvk"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "front_reads_static" {
  name                 = "4b8c23c5-0a5e-832a-b18f-b0c9639d7aad"
  scope                = azurerm_storage_container.files_static.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_linux_web_app.front.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_gateway_reads_vault" {
  name                 = "9a4dfb35-e6f1-8a08-a7e1-fa9e2e4c8a51"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-secrets-prod/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-prod-7xvk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.france_gateway.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_reads_vault" {
  name                 = "2ab76729-e9cf-8665-83f7-9d4271c9da06"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-secrets-prod/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-prod-7xvk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_reads_passages" {
  name                 = "e49081b0-0fe3-898e-aadc-51d2427bfacc"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.Search/searchServices/srch-e2e-passages-prod-7xvk"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_calls_models" {
  name                 = "25060a87-39df-8351-adf4-e7e783f64a89"
  scope                = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-prod-7xvk"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_front_reads_static" {
  name                 = "512c9bc3-4990-83f0-9c4d-409047e084a2"
  scope                = azurerm_storage_container.france_files_static.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_linux_web_app.france_front.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_reads_images" {
  name                 = "cfae93af-2def-884d-9509-ead502402640"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_linux_web_app.scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_scoring_reads_images" {
  name                 = "cfae93af-2def-884d-9509-ead502402640"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_linux_web_app.france_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
