# Generated from the C# model MachineLearningReference, environment prod, stack ingest. Change the model, not this file.

resource "azurerm_private_endpoint" "ingest" {
  name                = "pep-demand-ingest-prod"
  resource_group_name = azurerm_resource_group.ingest.name
  location            = azurerm_resource_group.ingest.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.datafactory.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.ingest.id
    subresource_names              = ["dataFactory"]
    name                           = "pep-demand-ingest-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "ingest_portal" {
  name                = "pep-demand-ingest-portal-prod"
  resource_group_name = azurerm_resource_group.ingest.name
  location            = azurerm_resource_group.ingest.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.adf.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.ingest.id
    subresource_names              = ["portal"]
    name                           = "pep-demand-ingest-portal-prod"
    is_manual_connection           = false
  }
}
