# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj005. Change the model, not this file.

resource "azurerm_data_factory" "prj005_ingest" {
  name                            = "adf-aif-prj005-ingest-prod-001-nqy4"
  resource_group_name             = azurerm_resource_group.prj005.name
  location                        = azurerm_resource_group.prj005.location
  public_network_enabled          = false
  managed_virtual_network_enabled = true
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_data_factory_managed_private_endpoint" "prj005_ingest_lake" {
  name               = "lake"
  data_factory_id    = azurerm_data_factory.prj005_ingest.id
  target_resource_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4"
  subresource_name   = "dfs"
}

resource "azurerm_data_factory_managed_private_endpoint" "prj005_ingest_spark" {
  name               = "spark"
  data_factory_id    = azurerm_data_factory.prj005_ingest.id
  target_resource_id = azurerm_databricks_workspace.prj005_spark.id
  subresource_name   = "databricks_ui_api"
}

resource "azurerm_data_factory_integration_runtime_azure" "prj005_ingest_managed" {
  name                    = "managed"
  data_factory_id         = azurerm_data_factory.prj005_ingest.id
  location                = "swedencentral"
  virtual_network_enabled = true
  compute_type            = "General"
  core_count              = 8
  time_to_live_min        = 0
}
