# Generated from the C# model AiApplicationPlatform, environment prod, stack models. Change the model, not this file.

resource "azurerm_private_endpoint" "near" {
  name                = "pep-service-near-prod"
  resource_group_name = azurerm_resource_group.models.name
  location            = azurerm_resource_group.models.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.near.id
    subresource_names              = ["account"]
    name                           = "pep-service-near-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "far" {
  name                = "pep-service-far-prod"
  resource_group_name = azurerm_resource_group.models.name
  location            = azurerm_resource_group.models.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.far.id
    subresource_names              = ["account"]
    name                           = "pep-service-far-prod"
    is_manual_connection           = false
  }
}
