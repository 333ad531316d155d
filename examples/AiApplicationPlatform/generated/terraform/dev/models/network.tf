# Generated from the C# model AiApplicationPlatform, environment dev, stack models. Change the model, not this file.

resource "azurerm_private_endpoint" "near" {
  name                = "pep-service-near-dev"
  resource_group_name = azurerm_resource_group.models.name
  location            = azurerm_resource_group.models.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.near.id
    subresource_names              = ["account"]
    name                           = "pep-service-near-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "far" {
  name                = "pep-service-far-dev"
  resource_group_name = azurerm_resource_group.models.name
  location            = azurerm_resource_group.models.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.far.id
    subresource_names              = ["account"]
    name                           = "pep-service-far-dev"
    is_manual_connection           = false
  }
}
