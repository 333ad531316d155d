# Generated from the C# model AiApplicationPlatform, environment test, stack gateway. Change the model, not this file.

resource "azurerm_role_assignment" "gateway_calls_near" {
  name                 = "e86d4002-362c-8d2b-adfc-32d1545222c4"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-models-test/providers/Microsoft.CognitiveServices/accounts/ais-service-near-test-erf5"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_calls_far" {
  name                 = "3f0fc909-6aa3-89de-8113-3234d03466fb"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-models-test/providers/Microsoft.CognitiveServices/accounts/ais-service-far-test-erf5"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "gateway_reads_vault" {
  name                 = "0b7c3853-90cb-8ed4-9ff6-fa00a3340535"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-foundation-test/providers/Microsoft.KeyVault/vaults/kv-servi-vault-test-44mp"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_api_management.gateway.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
