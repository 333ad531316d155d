# Generated from the C# model MachineLearningReference, environment prod, stack data. Change the model, not this file.

resource "azurerm_synapse_workspace" "warehouse" {
  name                                 = "synw-demand-warehouse-prod-n55u"
  resource_group_name                  = azurerm_resource_group.data.name
  location                             = azurerm_resource_group.data.location
  storage_data_lake_gen2_filesystem_id = "https://${azurerm_storage_account.lake.name}.dfs.core.windows.net/${azurerm_storage_container.lake_synapse.name}"
  managed_virtual_network_enabled      = true
  data_exfiltration_protection_enabled = true
  public_network_access_enabled        = false
  azuread_authentication_only          = true
  tags                                 = local.tags

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_synapse_sql_pool" "warehouse_history" {
  name                      = "history"
  synapse_workspace_id      = azurerm_synapse_workspace.warehouse.id
  sku_name                  = "DW500c"
  collation                 = "SQL_Latin1_General_CP1_CI_AS"
  storage_account_type      = "GRS"
  geo_backup_policy_enabled = true
  data_encrypted            = true
  tags                      = local.tags

  lifecycle {
    prevent_destroy = true
  }
}
