# Generated from the C# model MachineLearningReference, environment dev, stack collect. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "DataFactory/collect"                        = azurerm_data_factory.collect.id
    "DatabricksLinkedService/collect/databricks" = azurerm_data_factory_linked_service_azure_databricks.collect_databricks.id
    "DiagnosticSetting/data-factory-collect"     = azurerm_monitor_diagnostic_setting.data_factory_collect.id
    "IntegrationRuntime/collect/private"         = azurerm_data_factory_integration_runtime_azure.collect_private.id
    "ManagedPrivateEndpoint/collect/databricks"  = azurerm_data_factory_managed_private_endpoint.collect_databricks.id
    "PrivateEndpoint/collect"                    = azurerm_private_endpoint.collect.id
    "PrivateEndpoint/collect-portal"             = azurerm_private_endpoint.collect_portal.id
    "ResourceGroup/collect"                      = azurerm_resource_group.collect.id
  }
}
