# Generated from the C# model MachineLearningReference, environment dev, stack ingest. Change the model, not this file.

resource "azurerm_private_endpoint" "ingest" {
  name                = "pep-demand-ingest-dev"
  resource_group_name = azurerm_resource_group.ingest.name
  location            = azurerm_resource_group.ingest.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-demand-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.datafactory.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.ingest.id
    subresource_names              = ["dataFactory"]
    name                           = "pep-demand-ingest-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "ingest_portal" {
  name                = "pep-demand-ingest-portal-dev"
  resource_group_name = azurerm_resource_group.ingest.name
  location            = azurerm_resource_group.ingest.location
  subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-demand-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.adf.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.ingest.id
    subresource_names              = ["portal"]
    name                           = "pep-demand-ingest-portal-dev"
    is_manual_connection           = false
  }
}
