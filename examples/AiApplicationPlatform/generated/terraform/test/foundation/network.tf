# Generated from the C# model AiApplicationPlatform, environment test, stack foundation. Change the model, not this file.

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-service-vault-test"
  resource_group_name = azurerm_resource_group.foundation.name
  location            = azurerm_resource_group.foundation.location
  subnet_id           = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/virtualNetworks/vnet-service-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-service-vault-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "images" {
  name                = "pep-service-images-test"
  resource_group_name = azurerm_resource_group.foundation.name
  location            = azurerm_resource_group.foundation.location
  subnet_id           = "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/virtualNetworks/vnet-service-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-service-images-test"
    is_manual_connection           = false
  }
}
