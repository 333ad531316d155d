# Generated from the C# model GenAiOps, environment prod, stack data. Change the model, not this file.

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-ops-documents-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-ops-documents-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake" {
  name                = "pep-ops-lake-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    name                           = "pep-ops-lake-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake_dfs" {
  name                = "pep-ops-lake-dfs-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["dfs"]
    name                           = "pep-ops-lake-dfs-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "tables" {
  name                = "pep-ops-tables-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.database.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_mssql_server.tables.id
    subresource_names              = ["sqlServer"]
    name                           = "pep-ops-tables-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "records" {
  name                = "pep-ops-records-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.records.id
    subresource_names              = ["Sql"]
    name                           = "pep-ops-records-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "events" {
  name                = "pep-ops-events-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.servicebus.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_eventhub_namespace.events.id
    subresource_names              = ["namespace"]
    name                           = "pep-ops-events-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-ops-passages-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-ops-passages-prod"
    is_manual_connection           = false
  }
}
