# Generated from the C# model GenAiOps, environment prod, stack data. Change the model, not this file.

resource "azurerm_mssql_server" "tables" {
  name                                 = "sql-ops-tables-prod-3e3t"
  resource_group_name                  = azurerm_resource_group.data.name
  location                             = azurerm_resource_group.data.location
  version                              = "12.0"
  minimum_tls_version                  = "1.2"
  public_network_access_enabled        = false
  outbound_network_restriction_enabled = false
  tags                                 = local.tags

  azuread_administrator {
    object_id                   = "67777777-7777-4777-8777-777777777777"
    login_username              = "data-engineers"
    tenant_id                   = "69999999-9999-4999-8999-999999999999"
    azuread_authentication_only = true
  }

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

# data engineers query and correct it by SQL
resource "azurerm_mssql_database" "tables_orders" {
  name                                                       = "orders"
  server_id                                                  = azurerm_mssql_server.tables.id
  sku_name                                                   = "GP_S_Gen5_2"
  collation                                                  = "SQL_Latin1_General_CP1_CI_AS"
  zone_redundant                                             = true
  auto_pause_delay_in_minutes                                = -1
  storage_account_type                                       = "Geo"
  ledger_enabled                                             = false
  transparent_data_encryption_key_automatic_rotation_enabled = false
  tags                                                       = local.tags

  lifecycle {
    prevent_destroy = true
  }
}
