# Generated from the C# model GroundedChat, environment prod, stack data. Change the model, not this file.

resource "azurerm_private_endpoint" "passages" {
  name                = "pep-chat-passages-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-chat-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.passages.id
    subresource_names              = ["searchService"]
    name                           = "pep-chat-passages-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "models" {
  name                = "pep-chat-models-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-chat-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.models.id
    subresource_names              = ["account"]
    name                           = "pep-chat-models-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "history" {
  name                = "pep-chat-history-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-chat-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.history.id
    subresource_names              = ["Sql"]
    name                           = "pep-chat-history-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "documents" {
  name                = "pep-chat-documents-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-chat-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.documents.id
    subresource_names              = ["blob"]
    name                           = "pep-chat-documents-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-chat-vault-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-chat-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-chat-vault-prod"
    is_manual_connection           = false
  }
}
