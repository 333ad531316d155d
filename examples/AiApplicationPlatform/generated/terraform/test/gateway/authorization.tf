# Generated from the C# model AiApplicationPlatform, environment test, stack gateway. Change the model, not this file.

resource "azurerm_role_assignment" "models_calls_near" {
  name                 = "0a27b204-0a07-8f73-8e43-99d2b1409e8b"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-models-test/providers/Microsoft.CognitiveServices/accounts/ais-service-near-test-erf5"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "models_calls_far" {
  name                 = "f56d393d-6d0e-8f49-836f-e7099fed8a44"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-models-test/providers/Microsoft.CognitiveServices/accounts/ais-service-far-test-erf5"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "models_reads_vault" {
  name                 = "eaa670d6-a9c8-88a3-82a5-f24f8aed35c3"
  scope                = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-foundation-test/providers/Microsoft.KeyVault/vaults/kv-servi-vault-test-44mp"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
