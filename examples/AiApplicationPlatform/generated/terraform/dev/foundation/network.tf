# Generated from the C# model AiApplicationPlatform, environment dev, stack foundation. Change the model, not this file.

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-service-vault-dev"
  resource_group_name = azurerm_resource_group.foundation.name
  location            = azurerm_resource_group.foundation.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-service-vault-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "images" {
  name                = "pep-service-images-dev"
  resource_group_name = azurerm_resource_group.foundation.name
  location            = azurerm_resource_group.foundation.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-service-images-dev"
    is_manual_connection           = false
  }
}
