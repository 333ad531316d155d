# Generated from the C# model GenAiOps, environment prod, stack models. Change the model, not this file.

resource "azurerm_private_endpoint" "foundry" {
  name                = "pep-ops-foundry-prod"
  resource_group_name = azurerm_resource_group.models.name
  location            = azurerm_resource_group.models.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-ops-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-ops-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.foundry.id
    subresource_names              = ["account"]
    name                           = "pep-ops-foundry-prod"
    is_manual_connection           = false
  }
}
