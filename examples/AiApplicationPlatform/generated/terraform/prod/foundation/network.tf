# Generated from the C# model AiApplicationPlatform, environment prod, stack foundation. Change the model, not this file.

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-service-vault-prod"
  resource_group_name = azurerm_resource_group.foundation.name
  location            = azurerm_resource_group.foundation.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-service-vault-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "images" {
  name                = "pep-service-images-prod"
  resource_group_name = azurerm_resource_group.foundation.name
  location            = azurerm_resource_group.foundation.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-service-images-prod"
    is_manual_connection           = false
  }
}
