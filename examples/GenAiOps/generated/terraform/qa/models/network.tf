# Generated from the C# model GenAiOps, environment qa, stack models. Change the model, not this file.

resource "azurerm_private_endpoint" "foundry" {
  name                = "pep-ops-foundry-qa"
  resource_group_name = azurerm_resource_group.models.name
  location            = azurerm_resource_group.models.location
  subnet_id           = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-network-qa/providers/Microsoft.Network/virtualNetworks/vnet-ops-qa/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-network-qa/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-network-qa/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-ops-network-qa/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.foundry.id
    subresource_names              = ["account"]
    name                           = "pep-ops-foundry-qa"
    is_manual_connection           = false
  }
}
