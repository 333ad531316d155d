# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj003. Change the model, not this file.

resource "azurerm_role_assignment" "prj003_pulls_images" {
  name                 = "b0865128-9515-88ae-9e8d-b6be41125e19"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.ContainerRegistry/registries/craifimagesprod001nqy4"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_reader_prj003" {
  name                 = "3b8dcd71-62cc-876c-9791-7b3b44c62828"
  scope                = azurerm_resource_group.prj003.id
  role_definition_name = "Reader"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_key_vault_secrets_officer_vault" {
  name                 = "32e0ea64-6368-8185-a2ae-990cc75396c7"
  scope                = azurerm_key_vault.prj003_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_storage_blob_data_contributor_files" {
  name                 = "988fe9bb-76ee-83b9-bf45-6ada4b1333c8"
  scope                = azurerm_storage_account.prj003_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_storage_blob_data_contributor_data" {
  name                 = "b131ed7b-88ef-8159-87d9-21adab061507"
  scope                = azurerm_storage_account.prj003_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_search_index_data_contributor_search" {
  name                 = "5617f3a6-b9da-8760-b47b-671af7f9290e"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_search_service_contributor_search" {
  name                 = "86e571ce-928a-857e-aaa9-440331884bbc"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_cognitive_services_open_ai_user_foundry" {
  name                 = "ed400b66-cd82-8d9c-b2f9-15469572332f"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_azure_ai_user_foundry" {
  name                 = "6506a799-9a8b-8d10-b95b-46e71397cedf"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_api_writes_search" {
  name                 = "2ccba834-cdfa-8fb8-9b6e-8e51ed4fc976"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_api_calls_foundry" {
  name                 = "b6c78ea8-4b08-8771-a8c2-5685dfaf230e"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_api_writes_uploads" {
  name                 = "ba546508-518f-81f4-a54f-bcc982091c04"
  scope                = azurerm_storage_container.prj003_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}
