# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj001. Change the model, not this file.

resource "azurerm_role_assignment" "prj001_pulls_images" {
  name                 = "f95b2e8d-c789-8a69-830b-f5169d460e16"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.ContainerRegistry/registries/craifimagesdev001zjko"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_p011_reader_prj001" {
  name                 = "f75c1e29-2480-889a-a837-601b6c16fd0b"
  scope                = azurerm_resource_group.prj001.id
  role_definition_name = "Reader"
  principal_id         = "4cc34dfc-e4cc-4d30-86bc-419650c87dc1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p011_key_vault_secrets_officer_vault" {
  name                 = "5add0f95-5b45-833c-b335-6e1f0b3747d2"
  scope                = azurerm_key_vault.prj001_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "4cc34dfc-e4cc-4d30-86bc-419650c87dc1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p011_storage_blob_data_contributor_files" {
  name                 = "b9bb2f19-1257-8cee-85ab-90433d2d58f7"
  scope                = azurerm_storage_account.prj001_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "4cc34dfc-e4cc-4d30-86bc-419650c87dc1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p011_storage_blob_data_contributor_data" {
  name                 = "99529ee7-73b3-8fc4-a2a7-52fe42706382"
  scope                = azurerm_storage_account.prj001_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "4cc34dfc-e4cc-4d30-86bc-419650c87dc1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p011_search_index_data_contributor_search" {
  name                 = "30c42a19-73dc-8a34-bf7c-8ea2aebf4083"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "4cc34dfc-e4cc-4d30-86bc-419650c87dc1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p011_search_service_contributor_search" {
  name                 = "84b90fe3-86f9-8674-ae92-34ab3187635d"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "4cc34dfc-e4cc-4d30-86bc-419650c87dc1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p011_cognitive_services_open_ai_user_foundry" {
  name                 = "48254d63-a6f5-89b7-af7b-9524bb97f819"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "4cc34dfc-e4cc-4d30-86bc-419650c87dc1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p011_azure_ai_project_manager_foundry" {
  name                 = "7053d6d1-15c9-8352-b661-12d9153ab2dd"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Azure AI Project Manager"
  principal_id         = "4cc34dfc-e4cc-4d30-86bc-419650c87dc1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p012_reader_prj001" {
  name                 = "d395d39e-e9af-8829-a4c3-af03dac64212"
  scope                = azurerm_resource_group.prj001.id
  role_definition_name = "Reader"
  principal_id         = "6257fe1d-81c6-4c7b-8510-004ba04007b8"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p012_key_vault_secrets_officer_vault" {
  name                 = "8819ec8d-0def-86b8-b428-638ddbeba55e"
  scope                = azurerm_key_vault.prj001_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "6257fe1d-81c6-4c7b-8510-004ba04007b8"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p012_storage_blob_data_contributor_files" {
  name                 = "1296abe0-c2dd-8166-9940-d7374ed1e8cd"
  scope                = azurerm_storage_account.prj001_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "6257fe1d-81c6-4c7b-8510-004ba04007b8"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p012_storage_blob_data_contributor_data" {
  name                 = "e9dbb08f-b10e-8b6d-91ba-ea244d6b9815"
  scope                = azurerm_storage_account.prj001_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "6257fe1d-81c6-4c7b-8510-004ba04007b8"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p012_search_index_data_contributor_search" {
  name                 = "0d58ff27-7100-83ea-8706-11e95e62e63a"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "6257fe1d-81c6-4c7b-8510-004ba04007b8"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p012_search_service_contributor_search" {
  name                 = "c296c28e-831f-87c6-bc24-8f052ae56124"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "6257fe1d-81c6-4c7b-8510-004ba04007b8"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p012_cognitive_services_open_ai_user_foundry" {
  name                 = "0c1ae6fb-f21c-867d-98e6-4e7712042b3d"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "6257fe1d-81c6-4c7b-8510-004ba04007b8"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p012_azure_ai_user_foundry" {
  name                 = "88d75cca-250b-8fc4-aa4b-6b2e24151f22"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "6257fe1d-81c6-4c7b-8510-004ba04007b8"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p013_reader_prj001" {
  name                 = "b03c11a0-ea58-88ad-8a5b-3f941fb355d7"
  scope                = azurerm_resource_group.prj001.id
  role_definition_name = "Reader"
  principal_id         = "6cc86d79-ad62-4829-8462-6bef3c783696"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p013_key_vault_secrets_user_vault" {
  name                 = "d0f3137a-705c-864e-a8d4-1ff597c44df4"
  scope                = azurerm_key_vault.prj001_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "6cc86d79-ad62-4829-8462-6bef3c783696"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p013_search_index_data_contributor_search" {
  name                 = "4c4bff8e-551b-82a1-a26c-3917f5713914"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "6cc86d79-ad62-4829-8462-6bef3c783696"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p013_azure_ai_user_foundry" {
  name                 = "858877ec-6358-8f4d-9ed9-57663941be7d"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "6cc86d79-ad62-4829-8462-6bef3c783696"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p014_reader_prj001" {
  name                 = "ed817c50-b939-8264-8f50-2349f74ee649"
  scope                = azurerm_resource_group.prj001.id
  role_definition_name = "Reader"
  principal_id         = "b179de44-93c3-4499-8cf2-59a5cbbe73a6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p014_storage_blob_data_contributor_data" {
  name                 = "83225559-b273-8e1d-b71d-e7dcabdf5cb2"
  scope                = azurerm_storage_account.prj001_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "b179de44-93c3-4499-8cf2-59a5cbbe73a6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p014_search_index_data_contributor_search" {
  name                 = "f89d7ff6-e391-8b18-9ced-c79447a0f992"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "b179de44-93c3-4499-8cf2-59a5cbbe73a6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p014_azure_ai_user_foundry" {
  name                 = "332e1ad8-4220-8484-9831-7aa6f9ad7654"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "b179de44-93c3-4499-8cf2-59a5cbbe73a6"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p015_reader_prj001" {
  name                 = "8a9cabfd-0c75-86d7-8627-e40e055b93c8"
  scope                = azurerm_resource_group.prj001.id
  role_definition_name = "Reader"
  principal_id         = "607124fa-91be-49e7-8b21-8d52bed73ceb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_p015_key_vault_secrets_user_vault" {
  name                 = "3407f117-910a-825f-a0a1-f7489eaa9540"
  scope                = azurerm_key_vault.prj001_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "607124fa-91be-49e7-8b21-8d52bed73ceb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj001_api_writes_search" {
  name                 = "e9385a4f-1aca-8b90-bd7e-db4c17eb3a89"
  scope                = azurerm_search_service.prj001_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_api_calls_foundry" {
  name                 = "ef576c31-3507-8b14-9d09-47da5512c09f"
  scope                = azurerm_cognitive_account.prj001_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj001_api_writes_uploads" {
  name                 = "c911609d-f347-88c1-86d7-42caeb01f929"
  scope                = azurerm_storage_container.prj001_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj001_project.principal_id
  principal_type       = "ServicePrincipal"
}
