# Generated from the C# model AiApplicationPlatform, environment prod, stack gateway. Change the model, not this file.

resource "azurerm_role_assignment" "models_calls_near" {
  name                 = "15f26108-fff3-845f-afd8-f4f456062b10"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-models-prod/providers/Microsoft.CognitiveServices/accounts/ais-service-near-prod-wyfx"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "models_calls_far" {
  name                 = "7358eaaf-8dbc-8c44-8e42-173819182ac2"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-models-prod/providers/Microsoft.CognitiveServices/accounts/ais-service-far-prod-wyfx"
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "models_reads_vault" {
  name                 = "9c87209c-7c05-85e1-815b-6bd17158c15b"
  scope                = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-foundation-prod/providers/Microsoft.KeyVault/vaults/kv-servi-vault-prod-urqk"
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_api_management.models.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
