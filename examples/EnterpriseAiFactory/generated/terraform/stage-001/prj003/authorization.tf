# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj003. Change the model, not this file.

resource "azurerm_role_assignment" "prj003_pulls_images" {
  name                 = "92aef740-89a5-808a-8bde-01c7260ea4ec"
  scope                = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.ContainerRegistry/registries/craifimagesstage001k56w"
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_reader_prj003" {
  name                 = "07b7354b-6e71-843c-b951-beb6e488e4ca"
  scope                = azurerm_resource_group.prj003.id
  role_definition_name = "Reader"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_key_vault_secrets_officer_vault" {
  name                 = "25d920f3-534b-840f-802c-09f913da07d9"
  scope                = azurerm_key_vault.prj003_vault.id
  role_definition_name = "Key Vault Secrets Officer"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_storage_blob_data_contributor_files" {
  name                 = "c067927e-647b-80ce-ae32-e21c1076dc20"
  scope                = azurerm_storage_account.prj003_files.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_storage_blob_data_contributor_data" {
  name                 = "aafbf72b-4763-8af1-b884-22430be08923"
  scope                = azurerm_storage_account.prj003_data.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_search_index_data_contributor_search" {
  name                 = "91dd4281-360a-8da8-bbd5-cb09ed02cd2a"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_search_service_contributor_search" {
  name                 = "640e4817-6867-83f5-ba9c-a347f292015b"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Service Contributor"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_cognitive_services_open_ai_user_foundry" {
  name                 = "ae94a881-8784-8954-a734-db1159a8dc19"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_p102_azure_ai_user_foundry" {
  name                 = "105c8170-e944-8b44-985c-087fa18ec2ae"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Azure AI User"
  principal_id         = "bfddf0d7-f176-4468-8857-d79fc7d5342a"
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_api_writes_search" {
  name                 = "451e4179-2387-8539-94e8-7b8694d8dd46"
  scope                = azurerm_search_service.prj003_search.id
  role_definition_name = "Search Index Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_api_calls_foundry" {
  name                 = "e66c476a-d4f0-8df9-93d2-ff160f3f8a9a"
  scope                = azurerm_cognitive_account.prj003_foundry.id
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "prj003_api_writes_uploads" {
  name                 = "8ce341ae-4595-8d61-9728-69bf81a0b842"
  scope                = azurerm_storage_container.prj003_data_uploads.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.prj003_project.principal_id
  principal_type       = "ServicePrincipal"
}
