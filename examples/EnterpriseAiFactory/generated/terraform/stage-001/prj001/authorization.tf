# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj001. Change the model, not this file.

resource "azurerm_role_assignment" "prj001_pulls_images" {
  name                 = "92aef740-89a5-808a-8bde-01c7260ea4ec"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.ContainerRegistry/registries/craifimagesstage001k56w"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_reader_prj001" {
  name                 = "416bc324-2b4b-8b9f-b818-ccc923576d14"
  scope                = azurerm_resource_group.prj001.id
  role_definition_name = "Reader"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_key_vault_secrets_officer_vault" {
  name                 = "9573790b-91a3-8da0-b150-e6c5389befc2"
  scope                = azurerm_key_vault.prj001_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_storage_blob_data_contributor_files" {
  name                 = "b25e412d-f542-812d-af11-1d991d6901bd"
  scope                = azurerm_storage_account.prj001_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_storage_blob_data_contributor_data" {
  name                 = "f6e0e430-3cf9-8cf5-8293-daf280e92bef"
  scope                = azurerm_storage_account.prj001_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_search_index_data_contributor_search" {
  name                 = "b76fcb4f-9f84-8c87-aacc-ce34c6191961"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_search_service_contributor_search" {
  name                 = "b272dec7-fa33-8099-8926-913e4ff990d5"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_cognitive_services_open_ai_user_foundry" {
  name                 = "3f358f5d-4083-82cd-98c7-a2d8ddd9f25c"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p102_azure_ai_user_foundry" {
  name                 = "1b4479a3-413b-806c-a289-322864769417"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "bbc8947a-3666-40d5-806b-121530abeb51"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_api_writes_search" {
  name                 = "afac305c-d374-8cbb-917a-28b297b0b465"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_api_calls_foundry" {
  name                 = "2bdd093f-f6dc-8950-9c1b-9bb6fd2035f3"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_api_writes_uploads" {
  name                 = "7fb05010-ea06-8223-b303-28298391241e"
  scope                = azurerm_storage_container.prj001_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}
