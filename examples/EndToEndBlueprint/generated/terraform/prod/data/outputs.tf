# Generated from the C# model EndToEndBlueprint, environment prod, stack data. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "BlobContainer/lake/bronze"                     = azurerm_storage_container.lake_bronze.id
    "BlobContainer/lake/gold"                       = azurerm_storage_container.lake_gold.id
    "BlobContainer/lake/silver"                     = azurerm_storage_container.lake_silver.id
    "DataFactory/ingest"                            = azurerm_data_factory.ingest.id
    "DatabricksAccessConnector/lake"                = azurerm_databricks_access_connector.lake.id
    "DatabricksWorkspace/spark"                     = azurerm_databricks_workspace.spark.id
    "DiagnosticSetting/data-factory-ingest"         = azurerm_monitor_diagnostic_setting.data_factory_ingest.id
    "DiagnosticSetting/databricks-workspace-spark"  = azurerm_monitor_diagnostic_setting.databricks_workspace_spark.id
    "DiagnosticSetting/sql-database-scores-results" = azurerm_monitor_diagnostic_setting.sql_database_scores_results.id
    "DiagnosticSetting/storage-account-lake"        = azurerm_monitor_diagnostic_setting.storage_account_lake.id
    "ManagedPrivateEndpoint/ingest/lake"            = azurerm_data_factory_managed_private_endpoint.ingest_lake.id
    "ManagedPrivateEndpoint/ingest/spark"           = azurerm_data_factory_managed_private_endpoint.ingest_spark.id
    "ManagedPrivateEndpoint/ingest/vault"           = azurerm_data_factory_managed_private_endpoint.ingest_vault.id
    "PrivateEndpoint/lake"                          = azurerm_private_endpoint.lake.id
    "PrivateEndpoint/lake-dfs"                      = azurerm_private_endpoint.lake_dfs.id
    "PrivateEndpoint/scores"                        = azurerm_private_endpoint.scores.id
    "PrivateEndpoint/spark"                         = azurerm_private_endpoint.spark.id
    "PrivateEndpoint/spark-browser_authentication"  = azurerm_private_endpoint.spark_browser_authentication.id
    "ResourceGroup/data"                            = azurerm_resource_group.data.id
    "RoleAssignment/ingest-reads-vault"             = azurerm_role_assignment.ingest_reads_vault.id
    "RoleAssignment/ingest-writes-bronze"           = azurerm_role_assignment.ingest_writes_bronze.id
    "RoleAssignment/spark-reads-bronze"             = azurerm_role_assignment.spark_reads_bronze.id
    "RoleAssignment/spark-reads-vault"              = azurerm_role_assignment.spark_reads_vault.id
    "RoleAssignment/spark-writes-gold"              = azurerm_role_assignment.spark_writes_gold.id
    "RoleAssignment/spark-writes-silver"            = azurerm_role_assignment.spark_writes_silver.id
    "SqlDatabase/scores/results"                    = azurerm_mssql_database.scores_results.id
    "SqlServer/scores"                              = azurerm_mssql_server.scores.id
    "StorageAccount/lake"                           = azurerm_storage_account.lake.id
    "StorageLifecycle/lake/lake"                    = azurerm_storage_management_policy.lake_lake.id
  }
}
