# Generated from the C# model AiApplicationPlatform, environment dev, stack knowledge. Change the model, not this file.

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-service-documents-dev"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-service-documents-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "history" {
  name                = "pep-service-history-dev"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.history.id
    subresource_names              = ["Sql"]
    name                           = "pep-service-history-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-service-passages-dev"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-service-passages-dev"
    is_manual_connection           = false
  }
}
