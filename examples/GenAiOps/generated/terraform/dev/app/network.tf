# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

resource "azurerm_private_endpoint" "images" {
  name                = "pep-ops-images-dev"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-ops-images-dev"
    is_manual_connection           = false
  }
}
