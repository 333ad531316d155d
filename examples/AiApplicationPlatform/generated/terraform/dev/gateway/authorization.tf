# Generated from the C# model AiApplicationPlatform, environment dev, stack gateway. Change the model, not this file.

resource "azurerm_role_assignment" "models_calls_near" {
  name                 = "076e2708-c84c-8f99-a13c-73438503107c"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-service-near-dev-kiwi"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "models_calls_far" {
  name                 = "a10ca739-c67b-8f66-9886-ba4ec0890e41"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-service-far-dev-kiwi"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "models_reads_vault" {
  name                 = "20cedfa4-a8c7-8534-b626-d97552d26248"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.KeyVault/vaults/kv-servic-vault-dev-fulv"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
