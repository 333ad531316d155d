# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj004. Change the model, not this file.

resource "azurerm_role_assignment" "prj004_pulls_images" {
  name                 = "92aef740-89a5-808a-8bde-01c7260ea4ec"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.ContainerRegistry/registries/craifimagesstage001k56w"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_reader_prj004" {
  name                 = "86413f89-5399-8eb5-b216-c1fcdeb26df4"
  scope                = azurerm_resource_group.prj004.id
  role_definition_name = "Reader"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_key_vault_secrets_officer_vault" {
  name                 = "6247c9d2-f5ab-8463-bb83-e244e2e72842"
  scope                = azurerm_key_vault.prj004_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_storage_blob_data_contributor_files" {
  name                 = "a98ca454-06f6-8b19-b506-806bc8ec9eef"
  scope                = azurerm_storage_account.prj004_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_storage_blob_data_contributor_data" {
  name                 = "f887f7b2-80c7-86ce-b72a-6ae2f003d0ca"
  scope                = azurerm_storage_account.prj004_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_search_index_data_contributor_search" {
  name                 = "a5cfbc91-9c6a-88f8-bf65-790fc7d93df6"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_search_service_contributor_search" {
  name                 = "39b238a3-96c3-826d-b204-f9b43456bc94"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_cognitive_services_open_ai_user_foundry" {
  name                 = "6545746d-65f2-827f-a1f6-aca60e6f87ec"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_azure_ai_user_foundry" {
  name                 = "dc241d97-5444-84dd-860f-c5060b8f6ad2"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_api_writes_search" {
  name                 = "b38c26af-601e-8b5d-b06c-3b30350576aa"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_api_calls_foundry" {
  name                 = "0aa71ba9-8c6b-8683-b88a-40dd68879885"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_api_writes_uploads" {
  name                 = "192f6fa3-9101-867d-bbf6-4def237c4ffd"
  scope                = azurerm_storage_container.prj004_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}
