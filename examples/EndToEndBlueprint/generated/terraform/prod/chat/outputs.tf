# Generated from the C# model EndToEndBlueprint, environment prod, stack chat. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "AIServicesAccount/models"                    = azurerm_cognitive_account.models.id
    "BlobContainer/documents/documents"           = azurerm_storage_container.documents_documents.id
    "ContentFilterPolicy/models/strict"           = azurerm_cognitive_account_rai_policy.models_strict.id
    "CosmosAccount/history"                       = azurerm_cosmosdb_account.history.id
    "CosmosContainer/history/chat/conversations"  = azurerm_cosmosdb_sql_container.history_chat_conversations.id
    "CosmosDatabase/history/chat"                 = azurerm_cosmosdb_sql_database.history_chat.id
    "DiagnosticSetting/aiservices-account-models" = azurerm_monitor_diagnostic_setting.aiservices_account_models.id
    "DiagnosticSetting/cosmos-account-history"    = azurerm_monitor_diagnostic_setting.cosmos_account_history.id
    "DiagnosticSetting/search-service-passages"   = azurerm_monitor_diagnostic_setting.search_service_passages.id
    "DiagnosticSetting/storage-account-documents" = azurerm_monitor_diagnostic_setting.storage_account_documents.id
    "ModelDeployment/models/answering"            = azurerm_cognitive_deployment.models_answering.id
    "ModelDeployment/models/embedding"            = azurerm_cognitive_deployment.models_embedding.id
    "PrivateEndpoint/documents"                   = azurerm_private_endpoint.documents.id
    "PrivateEndpoint/history"                     = azurerm_private_endpoint.history.id
    "PrivateEndpoint/models"                      = azurerm_private_endpoint.models.id
    "PrivateEndpoint/passages"                    = azurerm_private_endpoint.passages.id
    "ResourceGroup/chat"                          = azurerm_resource_group.chat.id
    "RoleAssignment/passages-calls-models"        = azurerm_role_assignment.passages_calls_models.id
    "RoleAssignment/passages-reads-documents"     = azurerm_role_assignment.passages_reads_documents.id
    "SearchService/passages"                      = azurerm_search_service.passages.id
    "SearchSharedLink/passages/documents"         = azurerm_search_shared_private_link_service.passages_documents.id
    "SearchSharedLink/passages/models"            = azurerm_search_shared_private_link_service.passages_models.id
    "StorageAccount/documents"                    = azurerm_storage_account.documents.id
    "StorageLifecycle/documents/documents"        = azurerm_storage_management_policy.documents_documents.id
  }
}
