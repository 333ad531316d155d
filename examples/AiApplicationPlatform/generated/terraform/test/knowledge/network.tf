# Generated from the C# model AiApplicationPlatform, environment test, stack knowledge. Change the model, not this file.

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-service-documents-test"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/virtualNetworks/vnet-service-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-service-documents-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "history" {
  name                = "pep-service-history-test"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/virtualNetworks/vnet-service-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.history.id
    subresource_names              = ["Sql"]
    name                           = "pep-service-history-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-service-passages-test"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/virtualNetworks/vnet-service-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-service-passages-test"
    is_manual_connection           = false
  }
}
