# Generated from the C# model AiApplicationPlatform, environment test, stack gateway. Change the model, not this file.

resource "azurerm_private_endpoint" "gateway" {
  name                = "pep-service-gateway-test"
  resource_group_name = azurerm_resource_group.gateway.name
  location            = azurerm_resource_group.gateway.location
  subnet_id           = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/virtualNetworks/vnet-service-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_api_management.gateway.id
    subresource_names              = ["Gateway"]
    name                           = "pep-service-gateway-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "cache" {
  name                = "pep-service-cache-test"
  resource_group_name = azurerm_resource_group.gateway.name
  location            = azurerm_resource_group.gateway.location
  subnet_id           = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/virtualNetworks/vnet-service-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.redis.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_managed_redis.cache.id
    subresource_names              = ["redisEnterprise"]
    name                           = "pep-service-cache-test"
    is_manual_connection           = false
  }
}
