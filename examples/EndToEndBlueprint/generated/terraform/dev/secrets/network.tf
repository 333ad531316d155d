# Generated from the C# model EndToEndBlueprint, environment dev, stack secrets. Change the model, not this file.

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-e2e-vault-dev"
  resource_group_name = azurerm_resource_group.secrets.name
  location            = azurerm_resource_group.secrets.location
  subnet_id           = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-e2e-vault-dev"
    is_manual_connection           = false
  }
}
