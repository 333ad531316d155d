# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj002. Change the model, not this file.

resource "azurerm_data_factory" "prj002_ingest" {
  name                            = "adf-aif-prj002-ingest-dev-001-zjko"
  resource_group_name             = azurerm_resource_group.prj002.name
  location                        = azurerm_resource_group.prj002.location
  public_network_enabled          = false
  managed_virtual_network_enabled = true
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  github_configuration {
    account_name       = "contoso"
    repository_name    = "prj002"
    branch_name        = "main"
    root_folder        = "/"
    publishing_enabled = false
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_data_factory_managed_private_endpoint" "prj002_ingest_lake" {
  name               = "lake"
  data_factory_id    = azurerm_data_factory.prj002_ingest.id
  target_resource_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko"
  subresource_name   = "dfs"
}

resource "azurerm_data_factory_managed_private_endpoint" "prj002_ingest_spark" {
  name               = "spark"
  data_factory_id    = azurerm_data_factory.prj002_ingest.id
  target_resource_id = azurerm_databricks_workspace.prj002_spark.id
  subresource_name   = "databricks_ui_api"
}

resource "azurerm_data_factory_integration_runtime_azure" "prj002_ingest_managed" {
  name                    = "managed"
  data_factory_id         = azurerm_data_factory.prj002_ingest.id
  location                = "swedencentral"
  virtual_network_enabled = true
  compute_type            = "General"
  core_count              = 8
  time_to_live_min        = 0
}
