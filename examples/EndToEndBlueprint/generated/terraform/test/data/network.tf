# Generated from the C# model EndToEndBlueprint, environment test, stack data. Change the model, not this file.

resource "azurerm_private_endpoint" "spark" {
  name                = "pep-e2e-spark-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.spark.id
    subresource_names              = ["databricks_ui_api"]
    name                           = "pep-e2e-spark-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "spark_browser_authentication" {
  name                = "pep-e2e-spark-browser-authentication-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.spark.id
    subresource_names              = ["browser_authentication"]
    name                           = "pep-e2e-spark-browser-authentication-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake" {
  name                = "pep-e2e-lake-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    name                           = "pep-e2e-lake-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake_dfs" {
  name                = "pep-e2e-lake-dfs-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["dfs"]
    name                           = "pep-e2e-lake-dfs-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "scores" {
  name                = "pep-e2e-scores-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.database.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_mssql_server.scores.id
    subresource_names              = ["sqlServer"]
    name                           = "pep-e2e-scores-test"
    is_manual_connection           = false
  }
}
