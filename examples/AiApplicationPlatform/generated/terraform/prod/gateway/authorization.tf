# Generated from the C# model AiApplicationPlatform, environment prod, stack gateway. Change the model, not this file.

resource "azurerm_role_assignment" "gateway_calls_near" {
  name                 = "d6e2c671-4175-8504-bce3-c242dfd96993"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-models-prod/providers/Microsoft.CognitiveServices/accounts/ais-service-near-prod-wyfx"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_calls_far" {
  name                 = "43033ebe-ce32-8732-b94b-e82aa1c913ff"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-models-prod/providers/Microsoft.CognitiveServices/accounts/ais-service-far-prod-wyfx"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_reads_vault" {
  name                 = "923385a9-f241-8829-8c72-f2777e41b01d"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-foundation-prod/providers/Microsoft.KeyVault/vaults/kv-servi-vault-prod-urqk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
