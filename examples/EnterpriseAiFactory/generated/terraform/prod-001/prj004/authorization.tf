# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj004. Change the model, not this file.

resource "azurerm_role_assignment" "prj004_pulls_images" {
  name                 = "b0865128-9515-88ae-9e8d-b6be41125e19"
  scope                = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.ContainerRegistry/registries/craifimagesprod001nqy4"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_reader_prj004" {
  name                 = "6fc65f06-d239-8d10-9df9-fd65640dd10f"
  scope                = azurerm_resource_group.prj004.id
  role_definition_name = "Reader"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_key_vault_secrets_officer_vault" {
  name                 = "77a0e81f-0190-8318-a7e3-a1b7db64a15e"
  scope                = azurerm_key_vault.prj004_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_storage_blob_data_contributor_files" {
  name                 = "afb6f22f-5ccc-8e4a-afbe-8e0749d89ee6"
  scope                = azurerm_storage_account.prj004_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_storage_blob_data_contributor_data" {
  name                 = "771eeedd-2fba-8775-b1d6-fe05bbefadfe"
  scope                = azurerm_storage_account.prj004_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_search_index_data_contributor_search" {
  name                 = "ad9f2b99-cc96-8ebd-be04-0be66d3c6336"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_search_service_contributor_search" {
  name                 = "52171a6f-8ca5-8fb2-85fd-c76fbd01c27a"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_cognitive_services_open_ai_user_foundry" {
  name                 = "f5353838-2a17-82f1-a8e4-cd01436ca4a3"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_p102_azure_ai_user_foundry" {
  name                 = "adc8d2b3-a93b-8a17-8594-c8e9753d3ecf"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "d6320156-4973-435a-8863-ec26c56ae5b4"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_api_writes_search" {
  name                 = "bc28d269-4475-832f-bbdb-bafcdac0edd5"
  scope                = azurerm_search_service.prj004_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_api_calls_foundry" {
  name                 = "19181e42-14d5-89d0-ae57-8c58658f361b"
  scope                = azurerm_cognitive_account.prj004_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj004_api_writes_uploads" {
  name                 = "6bf68e84-769c-8fba-a4b6-ef65865726a0"
  scope                = azurerm_storage_container.prj004_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj004_project.principal_id
  principal_type       = "ServicePrincipal"
}
