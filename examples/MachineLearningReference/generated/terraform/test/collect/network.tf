# Generated from the C# model MachineLearningReference, environment test, stack collect. Change the model, not this file.

resource "azurerm_private_endpoint" "collect" {
  name                = "pep-demand-collect-test"
  resource_group_name = azurerm_resource_group.collect.name
  location            = azurerm_resource_group.collect.location
  subnet_id           = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.datafactory.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.collect.id
    subresource_names              = ["dataFactory"]
    name                           = "pep-demand-collect-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "collect_portal" {
  name                = "pep-demand-collect-portal-test"
  resource_group_name = azurerm_resource_group.collect.name
  location            = azurerm_resource_group.collect.location
  subnet_id           = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.adf.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.collect.id
    subresource_names              = ["portal"]
    name                           = "pep-demand-collect-portal-test"
    is_manual_connection           = false
  }
}
