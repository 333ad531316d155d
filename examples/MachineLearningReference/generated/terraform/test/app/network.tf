# Generated from the C# model MachineLearningReference, environment test, stack app. Change the model, not this file.

resource "azurerm_private_endpoint" "app" {
  name                = "pep-demand-app-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.app.id
    subresource_names              = ["sites"]
    name                           = "pep-demand-app-test"
    is_manual_connection           = false
  }
}
