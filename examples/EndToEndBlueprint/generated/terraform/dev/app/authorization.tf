# Generated from the C# model EndToEndBlueprint, environment dev, stack app. Change the model, not this file.

resource "azurerm_role_assignment" "deployer_images" {
  name                 = "fea2e347-a6fc-809e-ae7b-7a0a1a1c922f"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_user_assigned_identity.deployer.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_reads_vault" {
  name                 = "71933740-c566-8b02-b422-4063ee25d12b"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-secrets-dev/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-dev-l3gu"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.gateway.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_reads_vault" {
  name                 = "3dcc29d9-9da6-8942-9c0d-deddcfea0885"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-secrets-dev/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-dev-l3gu"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_reads_passages" {
  name                 = "54219125-0ae1-8740-becf-40a6eed29a36"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.Search/searchServices/srch-e2e-passages-dev-l3gu"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "back_calls_models" {
  name                 = "77dbe70b-9dad-8140-bf6a-54d6493a47c1"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-dev-l3gu"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "front_reads_static" {
  name                 = "7b9ec4ef-5970-835e-bf43-2df7b429a7c3"
  scope                = azurerm_storage_container.files_static.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_linux_web_app.front.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_gateway_reads_vault" {
  name                 = "71933740-c566-8b02-b422-4063ee25d12b"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-secrets-dev/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-dev-l3gu"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.france_gateway.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_reads_vault" {
  name                 = "3dcc29d9-9da6-8942-9c0d-deddcfea0885"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-secrets-dev/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-dev-l3gu"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_reads_passages" {
  name                 = "54219125-0ae1-8740-becf-40a6eed29a36"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.Search/searchServices/srch-e2e-passages-dev-l3gu"
  role_definition_name = "Search Index Data Reader"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_back_calls_models" {
  name                 = "77dbe70b-9dad-8140-bf6a-54d6493a47c1"
  scope                = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-dev-l3gu"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_linux_web_app.france_back.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_front_reads_static" {
  name                 = "a0ea3dd4-ea2b-84ca-83de-a60795775d38"
  scope                = azurerm_storage_container.france_files_static.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_linux_web_app.france_front.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "scoring_reads_images" {
  name                 = "170937ea-019b-8708-84a1-b9221ff1e57b"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_linux_web_app.scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "france_scoring_reads_images" {
  name                 = "170937ea-019b-8708-84a1-b9221ff1e57b"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_linux_web_app.france_scoring.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
