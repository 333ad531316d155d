# Generated from the C# model EndToEndBlueprint, environment prod, stack secrets. Change the model, not this file.

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-e2e-vault-prod"
  resource_group_name = azurerm_resource_group.secrets.name
  location            = azurerm_resource_group.secrets.location
  subnet_id           = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-e2e-vault-prod"
    is_manual_connection           = false
  }
}
