# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj004. Change the model, not this file.

resource "azurerm_subnet" "network_prj004_agents" {
  name                              = "prj004-agents"
  resource_group_name               = "rg-aif-network-prod-001"
  virtual_network_name              = "vnet-aif-network-prod-001"
  address_prefixes                  = ["10.17.32.0/24"]
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

resource "azurerm_subnet_network_security_group_association" "network_prj004_agents" {
  subnet_id                 = azurerm_subnet.network_prj004_agents.id
  network_security_group_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-machines-prod-001"
}

resource "azurerm_subnet_route_table_association" "network_prj004_agents" {
  subnet_id      = azurerm_subnet.network_prj004_agents.id
  route_table_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/routeTables/rt-aif-out-prod-001"
}

resource "azurerm_subnet" "network_prj004_pe" {
  name                              = "prj004-pe"
  resource_group_name               = "rg-aif-network-prod-001"
  virtual_network_name              = "vnet-aif-network-prod-001"
  address_prefixes                  = ["10.17.36.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "network_prj004_pe" {
  subnet_id                 = azurerm_subnet.network_prj004_pe.id
  network_security_group_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-endpoints-prod-001"
}

resource "azurerm_subnet" "network_prj004_aca" {
  name                              = "prj004-aca"
  resource_group_name               = "rg-aif-network-prod-001"
  virtual_network_name              = "vnet-aif-network-prod-001"
  address_prefixes                  = ["10.17.36.0/26"]
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

resource "azurerm_subnet_network_security_group_association" "network_prj004_aca" {
  subnet_id                 = azurerm_subnet.network_prj004_aca.id
  network_security_group_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-machines-prod-001"
}

resource "azurerm_subnet_route_table_association" "network_prj004_aca" {
  subnet_id      = azurerm_subnet.network_prj004_aca.id
  route_table_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/routeTables/rt-aif-out-prod-001"
}

resource "azurerm_private_endpoint" "prj004_files" {
  name                = "pep-aif-prj004-files-prod-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = azurerm_resource_group.prj004.location
  subnet_id           = azurerm_subnet.network_prj004_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj004_files.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj004-files-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj004_data" {
  name                = "pep-aif-prj004-data-prod-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = azurerm_resource_group.prj004.location
  subnet_id           = azurerm_subnet.network_prj004_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj004_data.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj004-data-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj004_vault" {
  name                = "pep-aif-prj004-vault-prod-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = azurerm_resource_group.prj004.location
  subnet_id           = azurerm_subnet.network_prj004_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.prj004_vault.id
    subresource_names              = ["vault"]
    name                           = "pep-aif-prj004-vault-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj004_search" {
  name                = "pep-aif-prj004-search-prod-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = azurerm_resource_group.prj004.location
  subnet_id           = azurerm_subnet.network_prj004_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.prj004_search.id
    subresource_names              = ["searchService"]
    name                           = "pep-aif-prj004-search-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj004_threads" {
  name                = "pep-aif-prj004-threads-prod-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = azurerm_resource_group.prj004.location
  subnet_id           = azurerm_subnet.network_prj004_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.prj004_threads.id
    subresource_names              = ["Sql"]
    name                           = "pep-aif-prj004-threads-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj004_foundry" {
  name                = "pep-aif-prj004-foundry-prod-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = azurerm_resource_group.prj004.location
  subnet_id           = azurerm_subnet.network_prj004_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
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
    private_connection_resource_id = azurerm_cognitive_account.prj004_foundry.id
    subresource_names              = ["account"]
    name                           = "pep-aif-prj004-foundry-prod-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj004_apps" {
  name                = "pep-aif-prj004-apps-prod-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = azurerm_resource_group.prj004.location
  subnet_id           = azurerm_subnet.network_prj004_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.azurecontainerapps.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_app_environment.prj004_apps.id
    subresource_names              = ["managedEnvironments"]
    name                           = "pep-aif-prj004-apps-prod-001"
    is_manual_connection           = false
  }
}
