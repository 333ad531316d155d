# Generated from the C# model MachineLearningReference, environment test, stack data. Change the model, not this file.

resource "azurerm_mssql_server" "planning" {
  name                                 = "sql-demand-planning-test-wbm7"
  resource_group_name                  = azurerm_resource_group.data.name
  location                             = azurerm_resource_group.data.location
  version                              = "12.0"
  minimum_tls_version                  = "1.2"
  public_network_access_enabled        = false
  outbound_network_restriction_enabled = false
  tags                                 = local.tags

  azuread_administrator {
    object_id                   = "66666666-6666-4666-8666-666666666666"
    login_username              = "sql-administrators"
    tenant_id                   = "69999999-9999-4999-8999-999999999999"
    azuread_authentication_only = true
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_mssql_database" "planning_planning" {
  name                                                       = "planning"
  server_id                                                  = azurerm_mssql_server.planning.id
  sku_name                                                   = "GP_Gen5_2"
  collation                                                  = "SQL_Latin1_General_CP1_CI_AS"
  zone_redundant                                             = false
  storage_account_type                                       = "Geo"
  ledger_enabled                                             = false
  transparent_data_encryption_key_automatic_rotation_enabled = false
  tags                                                       = local.tags
}
