# Generated from the C# model EndToEndBlueprint, environment dev, stack data. Change the model, not this file.

resource "azurerm_mssql_server" "scores" {
  name                                 = "sql-e2e-scores-dev-l3gu"
  resource_group_name                  = azurerm_resource_group.data.name
  location                             = azurerm_resource_group.data.location
  version                              = "12.0"
  minimum_tls_version                  = "1.2"
  public_network_access_enabled        = false
  outbound_network_restriction_enabled = false
  tags                                 = local.tags

  azuread_administrator {
    object_id                   = "55555555-5555-4555-8555-555555555555"
    login_username              = "sql-administrators"
    tenant_id                   = "88888888-8888-4888-8888-888888888888"
    azuread_authentication_only = true
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_mssql_database" "scores_results" {
  name                                                       = "results"
  server_id                                                  = azurerm_mssql_server.scores.id
  sku_name                                                   = "GP_Gen5_2"
  collation                                                  = "SQL_Latin1_General_CP1_CI_AS"
  zone_redundant                                             = false
  storage_account_type                                       = "Geo"
  ledger_enabled                                             = false
  transparent_data_encryption_key_automatic_rotation_enabled = false
  tags                                                       = local.tags
}
