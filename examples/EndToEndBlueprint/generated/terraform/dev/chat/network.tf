# Generated from the C# model EndToEndBlueprint, environment dev, stack chat. Change the model, not this file.

resource "azurerm_private_endpoint" "models" {
  name                = "pep-e2e-models-dev"
  resource_group_name = azurerm_resource_group.chat.name
  location            = azurerm_resource_group.chat.location
  subnet_id           = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.models.id
    subresource_names              = ["account"]
    name                           = "pep-e2e-models-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-e2e-passages-dev"
  resource_group_name = azurerm_resource_group.chat.name
  location            = azurerm_resource_group.chat.location
  subnet_id           = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-e2e-passages-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "history" {
  name                = "pep-e2e-history-dev"
  resource_group_name = azurerm_resource_group.chat.name
  location            = azurerm_resource_group.chat.location
  subnet_id           = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.history.id
    subresource_names              = ["Sql"]
    name                           = "pep-e2e-history-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-e2e-documents-dev"
  resource_group_name = azurerm_resource_group.chat.name
  location            = azurerm_resource_group.chat.location
  subnet_id           = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-e2e-documents-dev"
    is_manual_connection           = false
  }
}
