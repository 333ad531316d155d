# Generated from the C# model MachineLearningReference, environment prod, stack ingest. Change the model, not this file.

resource "azurerm_data_factory" "ingest" {
  name                            = "adf-demand-ingest-prod-n55u"
  resource_group_name             = azurerm_resource_group.ingest.name
  location                        = azurerm_resource_group.ingest.location
  public_network_enabled          = false
  managed_virtual_network_enabled = true
  tags                            = local.tags

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "ingest_private" {
  name                    = "private"
  data_factory_id         = azurerm_data_factory.ingest.id
  location                = "swedencentral"
  virtual_network_enabled = true
  compute_type            = "General"
  core_count              = 8
  time_to_live_min        = 0
  description             = "Collects from inside of the factory's own network"
}

resource "azurerm_data_factory_managed_private_endpoint" "ingest_databricks" {
  name               = "databricks"
  data_factory_id    = azurerm_data_factory.ingest.id
  target_resource_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-data-prod/providers/Microsoft.Databricks/workspaces/dbw-demand-databricks-prod"
  subresource_name   = "databricks_ui_api"
}

resource "azurerm_data_factory_linked_service_azure_databricks" "ingest_databricks" {
  name                       = "databricks"
  data_factory_id            = azurerm_data_factory.ingest.id
  integration_runtime_name   = azurerm_data_factory_integration_runtime_azure.ingest_private.name
  msi_work_space_resource_id = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-data-prod/providers/Microsoft.Databricks/workspaces/dbw-demand-databricks-prod"
  adb_domain                 = "https://${data.azurerm_databricks_workspace.databricks.workspace_url}"

  new_cluster_config {
    cluster_version       = "15.4.x-scala2.12"
    node_type             = "Standard_D4ds_v5"
    min_number_of_workers = 1
  }
}
