# Generated from the C# model AiApplicationPlatform, environment prod, stack knowledge. Change the model, not this file.

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-service-documents-prod"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-service-documents-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "history" {
  name                = "pep-service-history-prod"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.history.id
    subresource_names              = ["Sql"]
    name                           = "pep-service-history-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-service-passages-prod"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-service-passages-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "passages_far" {
  name                = "pep-service-passages-far-prod"
  resource_group_name = azurerm_resource_group.knowledge.name
  location            = azurerm_resource_group.knowledge.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages_far.id
    subresource_names              = ["searchService"]
    name                           = "pep-service-passages-far-prod"
    is_manual_connection           = false
  }
}
