# Generated from the C# model AiApplicationPlatform, environment dev, stack knowledge. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "BlobContainer/documents/reports"             = azurerm_storage_container.documents_reports.id
    "CosmosAccount/history"                       = azurerm_cosmosdb_account.history.id
    "CosmosContainer/history/chat/conversations"  = azurerm_cosmosdb_sql_container.history_chat_conversations.id
    "CosmosDatabase/history/chat"                 = azurerm_cosmosdb_sql_database.history_chat.id
    "DiagnosticSetting/cosmos-account-history"    = azurerm_monitor_diagnostic_setting.cosmos_account_history.id
    "DiagnosticSetting/search-service-passages"   = azurerm_monitor_diagnostic_setting.search_service_passages.id
    "DiagnosticSetting/storage-account-documents" = azurerm_monitor_diagnostic_setting.storage_account_documents.id
    "PrivateEndpoint/documents"                   = azurerm_private_endpoint.documents.id
    "PrivateEndpoint/history"                     = azurerm_private_endpoint.history.id
    "PrivateEndpoint/passages"                    = azurerm_private_endpoint.passages.id
    "ResourceGroup/knowledge"                     = azurerm_resource_group.knowledge.id
    "SearchService/passages"                      = azurerm_search_service.passages.id
    "StorageAccount/documents"                    = azurerm_storage_account.documents.id
    "StorageLifecycle/documents/versions"         = azurerm_storage_management_policy.documents_versions.id
  }
}
