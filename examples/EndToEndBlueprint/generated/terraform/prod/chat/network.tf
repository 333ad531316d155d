# Generated from the C# model EndToEndBlueprint, environment prod, stack chat. Change the model, not this file.

resource "azurerm_private_endpoint" "models" {
  name                = "pep-e2e-models-prod"
  resource_group_name = azurerm_resource_group.chat.name
  location            = azurerm_resource_group.chat.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.models.id
    subresource_names              = ["account"]
    name                           = "pep-e2e-models-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-e2e-passages-prod"
  resource_group_name = azurerm_resource_group.chat.name
  location            = azurerm_resource_group.chat.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-e2e-passages-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "history" {
  name                = "pep-e2e-history-prod"
  resource_group_name = azurerm_resource_group.chat.name
  location            = azurerm_resource_group.chat.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.history.id
    subresource_names              = ["Sql"]
    name                           = "pep-e2e-history-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-e2e-documents-prod"
  resource_group_name = azurerm_resource_group.chat.name
  location            = azurerm_resource_group.chat.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-e2e-documents-prod"
    is_manual_connection           = false
  }
}
