# Generated from the C# model AiApplicationPlatform, environment dev, stack gateway. Change the model, not this file.

resource "azurerm_role_assignment" "gateway_calls_near" {
  name                 = "5f1f9670-afa6-8bf4-9962-a37405002601"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-service-near-dev-kiwi"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_calls_far" {
  name                 = "aeeb16b7-f7db-8ca6-b459-51f2f302b09e"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-service-far-dev-kiwi"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_reads_vault" {
  name                 = "77f5dc7f-a331-8e27-bdc0-14d71a025b20"
  scope                = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.KeyVault/vaults/kv-servic-vault-dev-fulv"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
