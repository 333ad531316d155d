# Generated from the C# model GenAiOps, environment dev, stack data. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "BlobContainer/documents/manuals"               = azurerm_storage_container.documents_manuals.id
    "BlobContainer/lake/captured"                   = azurerm_storage_container.lake_captured.id
    "BlobContainer/lake/curated"                    = azurerm_storage_container.lake_curated.id
    "BlobContainer/lake/released"                   = azurerm_storage_container.lake_released.id
    "CosmosAccount/records"                         = azurerm_cosmosdb_account.records.id
    "CosmosContainer/records/service/conversations" = azurerm_cosmosdb_sql_container.records_service_conversations.id
    "CosmosContainer/records/service/visits"        = azurerm_cosmosdb_sql_container.records_service_visits.id
    "CosmosDatabase/records/service"                = azurerm_cosmosdb_sql_database.records_service.id
    "DiagnosticSetting/cosmos-account-records"      = azurerm_monitor_diagnostic_setting.cosmos_account_records.id
    "DiagnosticSetting/event-hubs-namespace-events" = azurerm_monitor_diagnostic_setting.event_hubs_namespace_events.id
    "DiagnosticSetting/search-service-passages"     = azurerm_monitor_diagnostic_setting.search_service_passages.id
    "DiagnosticSetting/sql-database-tables-orders"  = azurerm_monitor_diagnostic_setting.sql_database_tables_orders.id
    "DiagnosticSetting/storage-account-documents"   = azurerm_monitor_diagnostic_setting.storage_account_documents.id
    "DiagnosticSetting/storage-account-lake"        = azurerm_monitor_diagnostic_setting.storage_account_lake.id
    "EventHub/events/telemetry"                     = azurerm_eventhub.events_telemetry.id
    "EventHubsNamespace/events"                     = azurerm_eventhub_namespace.events.id
    "FabricCapacity/analytics"                      = azurerm_fabric_capacity.analytics.id
    "PrivateEndpoint/documents"                     = azurerm_private_endpoint.documents.id
    "PrivateEndpoint/events"                        = azurerm_private_endpoint.events.id
    "PrivateEndpoint/lake"                          = azurerm_private_endpoint.lake.id
    "PrivateEndpoint/lake-dfs"                      = azurerm_private_endpoint.lake_dfs.id
    "PrivateEndpoint/passages"                      = azurerm_private_endpoint.passages.id
    "PrivateEndpoint/records"                       = azurerm_private_endpoint.records.id
    "PrivateEndpoint/tables"                        = azurerm_private_endpoint.tables.id
    "ResourceGroup/data"                            = azurerm_resource_group.data.id
    "RoleAssignment/telemetry-writes-captured"      = azurerm_role_assignment.telemetry_writes_captured.id
    "SearchService/passages"                        = azurerm_search_service.passages.id
    "SqlDatabase/tables/orders"                     = azurerm_mssql_database.tables_orders.id
    "SqlServer/tables"                              = azurerm_mssql_server.tables.id
    "StorageAccount/documents"                      = azurerm_storage_account.documents.id
    "StorageAccount/lake"                           = azurerm_storage_account.lake.id
    "StorageLifecycle/documents/versions"           = azurerm_storage_management_policy.documents_versions.id
  }
}
