# Generated from the C# model EndToEndBlueprint, environment prod, stack data. Change the model, not this file.

resource "azurerm_private_endpoint" "spark" {
  name                = "pep-e2e-spark-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.spark.id
    subresource_names              = ["databricks_ui_api"]
    name                           = "pep-e2e-spark-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "spark_browser_authentication" {
  name                = "pep-e2e-spark-browser-authentication-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.spark.id
    subresource_names              = ["browser_authentication"]
    name                           = "pep-e2e-spark-browser-authentication-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake" {
  name                = "pep-e2e-lake-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    name                           = "pep-e2e-lake-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake_dfs" {
  name                = "pep-e2e-lake-dfs-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["dfs"]
    name                           = "pep-e2e-lake-dfs-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "scores" {
  name                = "pep-e2e-scores-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.database.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_mssql_server.scores.id
    subresource_names              = ["sqlServer"]
    name                           = "pep-e2e-scores-prod"
    is_manual_connection           = false
  }
}
