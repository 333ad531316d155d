# Generated from the C# model MachineLearningReference, environment prod, stack app. Change the model, not this file.

resource "azurerm_private_endpoint" "app" {
  name                = "pep-demand-app-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.app.id
    subresource_names              = ["sites"]
    name                           = "pep-demand-app-prod"
    is_manual_connection           = false
  }
}
