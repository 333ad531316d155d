# Generated from the C# model GroundedChat, environment test, stack data. Change the model, not this file.

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-chat-passages-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/virtualNetworks/vnet-chat-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-chat-passages-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "models" {
  name                = "pep-chat-models-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/virtualNetworks/vnet-chat-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.models.id
    subresource_names              = ["account"]
    name                           = "pep-chat-models-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "history" {
  name                = "pep-chat-history-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/virtualNetworks/vnet-chat-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.history.id
    subresource_names              = ["Sql"]
    name                           = "pep-chat-history-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-chat-documents-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/virtualNetworks/vnet-chat-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-chat-documents-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-chat-vault-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/virtualNetworks/vnet-chat-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-chat-vault-test"
    is_manual_connection           = false
  }
}
