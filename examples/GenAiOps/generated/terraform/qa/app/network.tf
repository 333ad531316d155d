# Generated from the C# model GenAiOps, environment qa, stack app. Change the model, not this file.

resource "azurerm_private_endpoint" "images" {
  name                = "pep-ops-images-qa"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-network-qa/providers/Microsoft.Network/virtualNetworks/vnet-ops-qa/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-network-qa/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-ops-images-qa"
    is_manual_connection           = false
  }
}
