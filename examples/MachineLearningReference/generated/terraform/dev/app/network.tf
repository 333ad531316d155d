# Generated from the C# model MachineLearningReference, environment dev, stack app. Change the model, not this file.

resource "azurerm_private_endpoint" "app" {
  name                = "pep-demand-app-dev"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-demand-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.app.id
    subresource_names              = ["sites"]
    name                           = "pep-demand-app-dev"
    is_manual_connection           = false
  }
}
