# Generated from the C# model MachineLearningReference, environment test, stack ingest. Change the model, not this file.

resource "azurerm_private_endpoint" "ingest" {
  name                = "pep-demand-ingest-test"
  resource_group_name = azurerm_resource_group.ingest.name
  location            = azurerm_resource_group.ingest.location
  subnet_id           = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.datafactory.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.ingest.id
    subresource_names              = ["dataFactory"]
    name                           = "pep-demand-ingest-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "ingest_portal" {
  name                = "pep-demand-ingest-portal-test"
  resource_group_name = azurerm_resource_group.ingest.name
  location            = azurerm_resource_group.ingest.location
  subnet_id           = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.adf.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.ingest.id
    subresource_names              = ["portal"]
    name                           = "pep-demand-ingest-portal-test"
    is_manual_connection           = false
  }
}
