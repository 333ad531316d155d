# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj003. Change the model, not this file.

resource "azurerm_role_assignment" "prj003_pulls_images" {
  name                 = "f95b2e8d-c789-8a69-830b-f5169d460e16"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.ContainerRegistry/registries/craifimagesdev001zjko"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p011_reader_prj003" {
  name                 = "ff17b0fb-3536-8639-b5f7-59c9ad58ea8a"
  scope                = azurerm_resource_group.prj003.id
  role_definition_name = "Reader"
  principal_id         = "5af627c5-80b8-41c4-8229-acb336da9c32"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p011_key_vault_secrets_officer_vault" {
  name                 = "ca6e7609-3798-8bb9-8e1b-750c2bd00f9b"
  scope                = azurerm_key_vault.prj003_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "5af627c5-80b8-41c4-8229-acb336da9c32"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p011_storage_blob_data_contributor_files" {
  name                 = "eb144632-7926-8310-bd2c-49d1bcbdf26b"
  scope                = azurerm_storage_account.prj003_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "5af627c5-80b8-41c4-8229-acb336da9c32"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p011_storage_blob_data_contributor_data" {
  name                 = "3e4098d5-cf12-889d-a398-b5dc8b819035"
  scope                = azurerm_storage_account.prj003_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "5af627c5-80b8-41c4-8229-acb336da9c32"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p011_search_index_data_contributor_search" {
  name                 = "2afaefd6-e984-8e3d-a120-c27a2c8a8e47"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "5af627c5-80b8-41c4-8229-acb336da9c32"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p011_search_service_contributor_search" {
  name                 = "a656a6a2-1ae3-89d9-8962-26a5f311c88d"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "5af627c5-80b8-41c4-8229-acb336da9c32"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p011_cognitive_services_open_ai_user_foundry" {
  name                 = "7e895fd2-8877-8b13-b918-04a7591441e8"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "5af627c5-80b8-41c4-8229-acb336da9c32"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p011_azure_ai_project_manager_foundry" {
  name                 = "426336b0-84fd-80c0-b99b-b58f52d73714"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Azure AI Project Manager"
  principal_id         = "5af627c5-80b8-41c4-8229-acb336da9c32"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p012_reader_prj003" {
  name                 = "e594aa2e-1249-8b5c-b8be-817062cf3a81"
  scope                = azurerm_resource_group.prj003.id
  role_definition_name = "Reader"
  principal_id         = "4b57a5d0-ba22-4bb2-8c40-ef83cb5124eb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p012_key_vault_secrets_officer_vault" {
  name                 = "8ef2340d-e790-8775-8d5b-ba9dce6be173"
  scope                = azurerm_key_vault.prj003_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "4b57a5d0-ba22-4bb2-8c40-ef83cb5124eb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p012_storage_blob_data_contributor_files" {
  name                 = "846027da-f8c3-8270-84aa-41689330dec0"
  scope                = azurerm_storage_account.prj003_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "4b57a5d0-ba22-4bb2-8c40-ef83cb5124eb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p012_storage_blob_data_contributor_data" {
  name                 = "3c6e8023-9a71-8860-82b4-6eb78cb14fb5"
  scope                = azurerm_storage_account.prj003_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "4b57a5d0-ba22-4bb2-8c40-ef83cb5124eb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p012_search_index_data_contributor_search" {
  name                 = "c13f9ea3-5624-8a60-93c4-2a9d356bb209"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "4b57a5d0-ba22-4bb2-8c40-ef83cb5124eb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p012_search_service_contributor_search" {
  name                 = "cfb6c7a7-9a4d-8308-9ea0-d33c6771ba79"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "4b57a5d0-ba22-4bb2-8c40-ef83cb5124eb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p012_cognitive_services_open_ai_user_foundry" {
  name                 = "8e9210f6-4899-88ee-a9e9-9527299bfd41"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "4b57a5d0-ba22-4bb2-8c40-ef83cb5124eb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p012_azure_ai_user_foundry" {
  name                 = "c66d8f00-f963-82cc-88d1-1c9a7c12d598"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "4b57a5d0-ba22-4bb2-8c40-ef83cb5124eb"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p013_reader_prj003" {
  name                 = "b8d39017-9df9-8fe5-b81b-7ca33d7b56cc"
  scope                = azurerm_resource_group.prj003.id
  role_definition_name = "Reader"
  principal_id         = "b2274950-cd31-4bf6-8820-2121d47621cd"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p013_key_vault_secrets_user_vault" {
  name                 = "927a7182-9af3-87d6-b6d2-c2f6f542da7b"
  scope                = azurerm_key_vault.prj003_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "b2274950-cd31-4bf6-8820-2121d47621cd"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p013_search_index_data_contributor_search" {
  name                 = "8df5523e-2158-851f-bb08-a28d21dbe94f"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "b2274950-cd31-4bf6-8820-2121d47621cd"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p013_azure_ai_user_foundry" {
  name                 = "9ca3db62-fb59-8aef-aee0-2c9dc52d75fa"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "b2274950-cd31-4bf6-8820-2121d47621cd"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p014_reader_prj003" {
  name                 = "34b12870-9acc-842c-8ac4-c6bdc0419e07"
  scope                = azurerm_resource_group.prj003.id
  role_definition_name = "Reader"
  principal_id         = "b73881d7-ac08-4747-82b9-dcb5e5c17925"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p014_storage_blob_data_contributor_data" {
  name                 = "0f513979-efcb-8b0f-b38c-4dae662de102"
  scope                = azurerm_storage_account.prj003_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "b73881d7-ac08-4747-82b9-dcb5e5c17925"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p014_search_index_data_contributor_search" {
  name                 = "246376e1-e9d2-8bde-b6e9-ed4c5122d97a"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "b73881d7-ac08-4747-82b9-dcb5e5c17925"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p014_azure_ai_user_foundry" {
  name                 = "c3f14e51-8260-85cf-b6ba-e89aee2b8895"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "b73881d7-ac08-4747-82b9-dcb5e5c17925"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p015_reader_prj003" {
  name                 = "017d4485-9fcf-8861-b7c1-4c61c6cc4372"
  scope                = azurerm_resource_group.prj003.id
  role_definition_name = "Reader"
  principal_id         = "54184df5-1fad-4d31-8523-452403fbdc96"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_p015_key_vault_secrets_user_vault" {
  name                 = "49b97fd9-5edf-8e2f-82f1-85a4a41f200b"
  scope                = azurerm_key_vault.prj003_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "54184df5-1fad-4d31-8523-452403fbdc96"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj003_api_writes_search" {
  name                 = "8940ce7c-829f-8796-9f4d-6f023a34713a"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_api_calls_foundry" {
  name                 = "6e76e260-e15d-8343-9109-3aac04db8dfb"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_api_writes_uploads" {
  name                 = "0c63b9d2-93c8-8ab2-ac12-e199f8e611f5"
  scope                = azurerm_storage_container.prj003_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}
