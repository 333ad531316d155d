# Generated from the C# model GenAiOps, environment prod, stack app. Change the model, not this file.

resource "azurerm_private_endpoint" "images" {
  name                = "pep-ops-images-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-ops-images-prod"
    is_manual_connection           = false
  }
}
