# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack common. Change the model, not this file.

resource "azurerm_private_endpoint" "images" {
  name                = "pep-aif-images-prod-001"
  resource_group_name = azurerm_resource_group.common.name
  location            = azurerm_resource_group.common.location
  subnet_id           = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/virtualNetworks/vnet-aif-network-prod-001/subnets/common"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-aif-images-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake" {
  name                = "pep-aif-lake-prod-001"
  resource_group_name = azurerm_resource_group.common.name
  location            = azurerm_resource_group.common.location
  subnet_id           = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/virtualNetworks/vnet-aif-network-prod-001/subnets/common"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-lake-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake_dfs" {
  name                = "pep-aif-lake-dfs-prod-001"
  resource_group_name = azurerm_resource_group.common.name
  location            = azurerm_resource_group.common.location
  subnet_id           = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/virtualNetworks/vnet-aif-network-prod-001/subnets/common"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["dfs"]
    name                           = "pep-aif-lake-dfs-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-aif-vault-prod-001"
  resource_group_name = azurerm_resource_group.common.name
  location            = azurerm_resource_group.common.location
  subnet_id           = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/virtualNetworks/vnet-aif-network-prod-001/subnets/common"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-aif-vault-prod-001"
    is_manual_connection           = false
  }
}
