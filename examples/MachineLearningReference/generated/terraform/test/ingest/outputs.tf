# Generated from the C# model MachineLearningReference, environment test, stack ingest. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "DataFactory/ingest"                        = azurerm_data_factory.ingest.id
    "DatabricksLinkedService/ingest/databricks" = azurerm_data_factory_linked_service_azure_databricks.ingest_databricks.id
    "DiagnosticSetting/data-factory-ingest"     = azurerm_monitor_diagnostic_setting.data_factory_ingest.id
    "IntegrationRuntime/ingest/private"         = azurerm_data_factory_integration_runtime_azure.ingest_private.id
    "ManagedPrivateEndpoint/ingest/databricks"  = azurerm_data_factory_managed_private_endpoint.ingest_databricks.id
    "PrivateEndpoint/ingest"                    = azurerm_private_endpoint.ingest.id
    "PrivateEndpoint/ingest-portal"             = azurerm_private_endpoint.ingest_portal.id
    "ResourceGroup/ingest"                      = azurerm_resource_group.ingest.id
  }
}
