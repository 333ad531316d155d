# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj004. Change the model, not this file.

resource "azurerm_role_assignment" "prj004_pulls_images" {
  name                 = "f95b2e8d-c789-8a69-830b-f5169d460e16"
  scope                = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.ContainerRegistry/registries/craifimagesdev001zjko"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p011_reader_prj004" {
  name                 = "cefe70d2-d251-8866-b5ef-ff40d1b40f0e"
  scope                = azurerm_resource_group.prj004.id
  role_definition_name = "Reader"
  principal_id         = "666f37f6-6204-4720-8b7f-368c9052b98f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p011_key_vault_secrets_officer_vault" {
  name                 = "18296c3b-87e6-8156-970c-f5d4cd9f2690"
  scope                = azurerm_key_vault.prj004_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "666f37f6-6204-4720-8b7f-368c9052b98f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p011_storage_blob_data_contributor_files" {
  name                 = "3729f8bf-2797-84b4-9cb1-f431403881be"
  scope                = azurerm_storage_account.prj004_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "666f37f6-6204-4720-8b7f-368c9052b98f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p011_storage_blob_data_contributor_data" {
  name                 = "f6571474-ab6d-82c9-9d9c-66f195991066"
  scope                = azurerm_storage_account.prj004_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "666f37f6-6204-4720-8b7f-368c9052b98f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p011_search_index_data_contributor_search" {
  name                 = "0e978f5f-8264-81d2-9cb0-a97f60efe597"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "666f37f6-6204-4720-8b7f-368c9052b98f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p011_search_service_contributor_search" {
  name                 = "a925b49a-4389-8d90-a070-ea1c183b1c98"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "666f37f6-6204-4720-8b7f-368c9052b98f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p011_cognitive_services_open_ai_user_foundry" {
  name                 = "a529537b-a923-8e25-8819-6ca392b362ac"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "666f37f6-6204-4720-8b7f-368c9052b98f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p011_azure_ai_project_manager_foundry" {
  name                 = "1f45a258-e2ce-8889-811f-9b09aa5c08f9"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Azure AI Project Manager"
  principal_id         = "666f37f6-6204-4720-8b7f-368c9052b98f"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p012_reader_prj004" {
  name                 = "6002302c-549b-8058-bae7-2b00495b453b"
  scope                = azurerm_resource_group.prj004.id
  role_definition_name = "Reader"
  principal_id         = "669a6827-111c-4f36-82e5-da0be25693c1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p012_key_vault_secrets_officer_vault" {
  name                 = "8a91a64a-ff03-84e6-bdf6-deb1bf3bbd11"
  scope                = azurerm_key_vault.prj004_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "669a6827-111c-4f36-82e5-da0be25693c1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p012_storage_blob_data_contributor_files" {
  name                 = "faf7af08-182b-874b-ab71-b44eb2301853"
  scope                = azurerm_storage_account.prj004_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "669a6827-111c-4f36-82e5-da0be25693c1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p012_storage_blob_data_contributor_data" {
  name                 = "a718eb0c-4080-8616-9aa6-703f74ddb938"
  scope                = azurerm_storage_account.prj004_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "669a6827-111c-4f36-82e5-da0be25693c1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p012_search_index_data_contributor_search" {
  name                 = "f9a7c5e2-8206-824c-9e62-32069a8e9e2d"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "669a6827-111c-4f36-82e5-da0be25693c1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p012_search_service_contributor_search" {
  name                 = "e66e5ed2-da81-8d9a-9ab7-a5d31d14d742"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "669a6827-111c-4f36-82e5-da0be25693c1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p012_cognitive_services_open_ai_user_foundry" {
  name                 = "bb017aa9-303e-8d0f-aa66-a2b4d7625efb"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "669a6827-111c-4f36-82e5-da0be25693c1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p012_azure_ai_user_foundry" {
  name                 = "768a51f3-52e2-8e9b-b319-a0a6c4bca2eb"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "669a6827-111c-4f36-82e5-da0be25693c1"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p013_reader_prj004" {
  name                 = "3ca316d2-44af-8e4d-b190-937fd56b69da"
  scope                = azurerm_resource_group.prj004.id
  role_definition_name = "Reader"
  principal_id         = "c8387b9d-5dde-4447-8de2-a58f63edf0d0"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p013_key_vault_secrets_user_vault" {
  name                 = "d5674cb7-9040-818e-aa3a-f973ef23962b"
  scope                = azurerm_key_vault.prj004_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "c8387b9d-5dde-4447-8de2-a58f63edf0d0"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p013_search_index_data_contributor_search" {
  name                 = "9e87c56a-eeff-8a21-b279-e1a9cabafeec"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "c8387b9d-5dde-4447-8de2-a58f63edf0d0"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p013_azure_ai_user_foundry" {
  name                 = "a519f00c-aad3-80bb-b971-5375d08807ed"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "c8387b9d-5dde-4447-8de2-a58f63edf0d0"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p014_reader_prj004" {
  name                 = "152503d4-ff17-8f19-93e0-ee1b3a423156"
  scope                = azurerm_resource_group.prj004.id
  role_definition_name = "Reader"
  principal_id         = "56181c58-60ce-40a0-8fd9-37fc84ec1a39"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p014_storage_blob_data_contributor_data" {
  name                 = "7a9975cb-6bb1-86c1-969e-76902ae4bb23"
  scope                = azurerm_storage_account.prj004_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "56181c58-60ce-40a0-8fd9-37fc84ec1a39"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p014_search_index_data_contributor_search" {
  name                 = "82f5f079-29ba-8593-960b-c40d0892b43b"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "56181c58-60ce-40a0-8fd9-37fc84ec1a39"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p014_azure_ai_user_foundry" {
  name                 = "01c081d1-975e-81a1-a48d-e394eeb7a3ef"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "56181c58-60ce-40a0-8fd9-37fc84ec1a39"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p015_reader_prj004" {
  name                 = "e8293375-8bd7-89c1-bc9b-114de7f89568"
  scope                = azurerm_resource_group.prj004.id
  role_definition_name = "Reader"
  principal_id         = "554bdbf1-a046-4ecf-896e-b564c51e5d1d"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_p015_key_vault_secrets_user_vault" {
  name                 = "d35fa191-3fca-8a81-ac03-a1c736288a4d"
  scope                = azurerm_key_vault.prj004_vault.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = "554bdbf1-a046-4ecf-896e-b564c51e5d1d"
  principal_type       = "Group"
}

resource "azurerm_role_assignment" "prj004_api_writes_search" {
  name                 = "e4802fe6-6a57-875f-a810-79a909a8f5bb"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_api_calls_foundry" {
  name                 = "c8f7820d-5776-8a54-9d48-cb9cf2bc815f"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_api_writes_uploads" {
  name                 = "591f3b21-f23e-8b51-ac42-973846f5c36a"
  scope                = azurerm_storage_container.prj004_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}
