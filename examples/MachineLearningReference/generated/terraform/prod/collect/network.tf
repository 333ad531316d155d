# Generated from the C# model MachineLearningReference, environment prod, stack collect. Change the model, not this file.

resource "azurerm_private_endpoint" "collect" {
  name                = "pep-demand-collect-prod"
  resource_group_name = azurerm_resource_group.collect.name
  location            = azurerm_resource_group.collect.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.datafactory.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.collect.id
    subresource_names              = ["dataFactory"]
    name                           = "pep-demand-collect-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "collect_portal" {
  name                = "pep-demand-collect-portal-prod"
  resource_group_name = azurerm_resource_group.collect.name
  location            = azurerm_resource_group.collect.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.adf.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.collect.id
    subresource_names              = ["portal"]
    name                           = "pep-demand-collect-portal-prod"
    is_manual_connection           = false
  }
}
