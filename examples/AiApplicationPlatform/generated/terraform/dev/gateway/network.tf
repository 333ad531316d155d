# Generated from the C# model AiApplicationPlatform, environment dev, stack gateway. Change the model, not this file.

resource "azurerm_private_endpoint" "gateway" {
  name                = "pep-service-gateway-dev"
  resource_group_name = azurerm_resource_group.gateway.name
  location            = azurerm_resource_group.gateway.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_api_management.gateway.id
    subresource_names              = ["Gateway"]
    name                           = "pep-service-gateway-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "cache" {
  name                = "pep-service-cache-dev"
  resource_group_name = azurerm_resource_group.gateway.name
  location            = azurerm_resource_group.gateway.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.redis.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_managed_redis.cache.id
    subresource_names              = ["redisEnterprise"]
    name                           = "pep-service-cache-dev"
    is_manual_connection           = false
  }
}
