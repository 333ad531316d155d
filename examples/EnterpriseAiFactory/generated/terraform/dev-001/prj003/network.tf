# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj003. Change the model, not this file.

resource "azurerm_subnet" "network_prj003_agents" {
  name                              = "prj003-agents"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.24.0/24"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false

  delegation {
    name = "apps"

    service_delegation {
      name    = "Microsoft.App/environments"
      actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
    }
  }
}

resource "azurerm_subnet_network_security_group_association" "network_prj003_agents" {
  subnet_id                 = azurerm_subnet.network_prj003_agents.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-machines-dev-001"
}

resource "azurerm_subnet_route_table_association" "network_prj003_agents" {
  subnet_id      = azurerm_subnet.network_prj003_agents.id
  route_table_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/routeTables/rt-aif-out-dev-001"
}

resource "azurerm_subnet" "network_prj003_pe" {
  name                              = "prj003-pe"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.28.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "network_prj003_pe" {
  subnet_id                 = azurerm_subnet.network_prj003_pe.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-endpoints-dev-001"
}

resource "azurerm_subnet" "network_prj003_aca" {
  name                              = "prj003-aca"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.28.0/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false

  delegation {
    name = "apps"

    service_delegation {
      name    = "Microsoft.App/environments"
      actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
    }
  }
}

resource "azurerm_subnet_network_security_group_association" "network_prj003_aca" {
  subnet_id                 = azurerm_subnet.network_prj003_aca.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-machines-dev-001"
}

resource "azurerm_subnet_route_table_association" "network_prj003_aca" {
  subnet_id      = azurerm_subnet.network_prj003_aca.id
  route_table_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/routeTables/rt-aif-out-dev-001"
}

resource "azurerm_private_endpoint" "prj003_files" {
  name                = "pep-aif-prj003-files-dev-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = azurerm_resource_group.prj003.location
  subnet_id           = azurerm_subnet.network_prj003_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj003_files.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj003-files-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj003_data" {
  name                = "pep-aif-prj003-data-dev-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = azurerm_resource_group.prj003.location
  subnet_id           = azurerm_subnet.network_prj003_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj003_data.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj003-data-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj003_vault" {
  name                = "pep-aif-prj003-vault-dev-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = azurerm_resource_group.prj003.location
  subnet_id           = azurerm_subnet.network_prj003_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.prj003_vault.id
    subresource_names              = ["vault"]
    name                           = "pep-aif-prj003-vault-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj003_search" {
  name                = "pep-aif-prj003-search-dev-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = azurerm_resource_group.prj003.location
  subnet_id           = azurerm_subnet.network_prj003_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.prj003_search.id
    subresource_names              = ["searchService"]
    name                           = "pep-aif-prj003-search-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj003_threads" {
  name                = "pep-aif-prj003-threads-dev-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = azurerm_resource_group.prj003.location
  subnet_id           = azurerm_subnet.network_prj003_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.prj003_threads.id
    subresource_names              = ["Sql"]
    name                           = "pep-aif-prj003-threads-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj003_foundry" {
  name                = "pep-aif-prj003-foundry-dev-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = azurerm_resource_group.prj003.location
  subnet_id           = azurerm_subnet.network_prj003_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com",
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com",
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cognitive_account.prj003_foundry.id
    subresource_names              = ["account"]
    name                           = "pep-aif-prj003-foundry-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj003_apps" {
  name                = "pep-aif-prj003-apps-dev-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = azurerm_resource_group.prj003.location
  subnet_id           = azurerm_subnet.network_prj003_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.azurecontainerapps.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_app_environment.prj003_apps.id
    subresource_names              = ["managedEnvironments"]
    name                           = "pep-aif-prj003-apps-dev-001"
    is_manual_connection           = false
  }
}
