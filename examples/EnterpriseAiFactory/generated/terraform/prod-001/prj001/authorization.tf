# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj001. Change the model, not this file.

resource "azurerm_role_assignment" "prj001_pulls_images" {
  name                 = "b0865128-9515-88ae-9e8d-b6be41125e19"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.ContainerRegistry/registries/craifimagesprod001nqy4"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_reader_prj001" {
  name                 = "93625774-9665-8014-b53b-12bab717e773"
  scope                = azurerm_resource_group.prj001.id
  role_definition_name = "Reader"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_key_vault_secrets_officer_vault" {
  name                 = "6e78c443-f608-8a17-a22d-313509fc3144"
  scope                = azurerm_key_vault.prj001_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_storage_blob_data_contributor_files" {
  name                 = "a44e0378-5b82-8bb3-be8c-df06d95c05b4"
  scope                = azurerm_storage_account.prj001_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_storage_blob_data_contributor_data" {
  name                 = "48861fb1-2f1d-8cdc-bae5-dd4833d227e9"
  scope                = azurerm_storage_account.prj001_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_search_index_data_contributor_search" {
  name                 = "1a91e0d7-8fb9-8141-a2d5-9e1894a54932"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_search_service_contributor_search" {
  name                 = "42177258-fe22-87ba-8035-86fbf72e15c7"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_cognitive_services_open_ai_user_foundry" {
  name                 = "69383d5f-9430-86c3-b380-3ba9d626c0c1"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_azure_ai_user_foundry" {
  name                 = "4d268b5a-9d82-8f71-b37b-6df26bca325b"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_api_writes_search" {
  name                 = "9c34b86d-4473-89fc-803e-5dbb18d13bec"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_api_calls_foundry" {
  name                 = "a84f2759-49b9-8c70-b941-d351de33a652"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_api_writes_uploads" {
  name                 = "d7c4009c-43e1-8388-b05f-3214b3ec8706"
  scope                = azurerm_storage_container.prj001_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}
