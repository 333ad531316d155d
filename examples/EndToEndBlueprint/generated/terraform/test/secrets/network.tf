# Generated from the C# model EndToEndBlueprint, environment test, stack secrets. Change the model, not this file.

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-e2e-vault-test"
  resource_group_name = azurerm_resource_group.secrets.name
  location            = azurerm_resource_group.secrets.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-e2e-vault-test"
    is_manual_connection           = false
  }
}
