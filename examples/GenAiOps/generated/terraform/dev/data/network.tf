# Generated from the C# model GenAiOps, environment dev, stack data. Change the model, not this file.

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-ops-documents-dev"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-ops-documents-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake" {
  name                = "pep-ops-lake-dev"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    name                           = "pep-ops-lake-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake_dfs" {
  name                = "pep-ops-lake-dfs-dev"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["dfs"]
    name                           = "pep-ops-lake-dfs-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "tables" {
  name                = "pep-ops-tables-dev"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.database.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_mssql_server.tables.id
    subresource_names              = ["sqlServer"]
    name                           = "pep-ops-tables-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "records" {
  name                = "pep-ops-records-dev"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.records.id
    subresource_names              = ["Sql"]
    name                           = "pep-ops-records-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "events" {
  name                = "pep-ops-events-dev"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.servicebus.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_eventhub_namespace.events.id
    subresource_names              = ["namespace"]
    name                           = "pep-ops-events-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-ops-passages-dev"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-ops-passages-dev"
    is_manual_connection           = false
  }
}
