# Generated from the C# model AiApplicationPlatform, environment prod, stack models. Change the model, not this file.

# the allow list of the catalogue: nothing else can be deployed
resource "azurerm_resource_group_policy_assignment" "approved_models" {
  name                 = "pa-service-approved-models-prod"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/aafe3651-cb78-4f68-9f81-e7e41509110f"
  display_name         = "approved-models"
  enforce              = true
  parameters           = "{\n  \"allowedAssetIds\": {\n    \"value\": [\n      \"azureml://registries/azure-openai/models/gpt-5-mini/versions/2025-08-07\",\n      \"azureml://registries/azure-openai/models/gpt-5.1/versions/2025-11-13\",\n      \"azureml://registries/azure-openai/models/text-embedding-3-large/versions/1\"\n    ]\n  },\n  \"effect\": {\n    \"value\": \"Deny\"\n  }\n}"
  resource_group_id    = azurerm_resource_group.models.id

  non_compliance_message {
    content = "Ask Data science to approve the model first."
  }
}
