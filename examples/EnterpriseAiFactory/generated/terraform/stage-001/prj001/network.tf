# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj001. Change the model, not this file.

resource "azurerm_subnet" "network_prj001_agents" {
  name                              = "prj001-agents"
  resource_group_name               = "rg-aif-network-stage-001"
  virtual_network_name              = "vnet-aif-network-stage-001"
  address_prefixes                  = ["10.16.136.0/24"]
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

resource "azurerm_subnet_network_security_group_association" "network_prj001_agents" {
  subnet_id                 = azurerm_subnet.network_prj001_agents.id
  network_security_group_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-network-stage-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-machines-stage-001"
}

resource "azurerm_subnet_route_table_association" "network_prj001_agents" {
  subnet_id      = azurerm_subnet.network_prj001_agents.id
  route_table_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-network-stage-001/providers/Microsoft.Network/routeTables/rt-aif-out-stage-001"
}

resource "azurerm_subnet" "network_prj001_pe" {
  name                              = "prj001-pe"
  resource_group_name               = "rg-aif-network-stage-001"
  virtual_network_name              = "vnet-aif-network-stage-001"
  address_prefixes                  = ["10.16.140.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "network_prj001_pe" {
  subnet_id                 = azurerm_subnet.network_prj001_pe.id
  network_security_group_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-network-stage-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-endpoints-stage-001"
}

resource "azurerm_subnet" "network_prj001_aca" {
  name                              = "prj001-aca"
  resource_group_name               = "rg-aif-network-stage-001"
  virtual_network_name              = "vnet-aif-network-stage-001"
  address_prefixes                  = ["10.16.140.0/26"]
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

resource "azurerm_subnet_network_security_group_association" "network_prj001_aca" {
  subnet_id                 = azurerm_subnet.network_prj001_aca.id
  network_security_group_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-network-stage-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-machines-stage-001"
}

resource "azurerm_subnet_route_table_association" "network_prj001_aca" {
  subnet_id      = azurerm_subnet.network_prj001_aca.id
  route_table_id = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-network-stage-001/providers/Microsoft.Network/routeTables/rt-aif-out-stage-001"
}

resource "azurerm_private_endpoint" "prj001_files" {
  name                = "pep-aif-prj001-files-stage-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = azurerm_resource_group.prj001.location
  subnet_id           = azurerm_subnet.network_prj001_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj001_files.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj001-files-stage-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj001_data" {
  name                = "pep-aif-prj001-data-stage-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = azurerm_resource_group.prj001.location
  subnet_id           = azurerm_subnet.network_prj001_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj001_data.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj001-data-stage-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj001_vault" {
  name                = "pep-aif-prj001-vault-stage-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = azurerm_resource_group.prj001.location
  subnet_id           = azurerm_subnet.network_prj001_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.prj001_vault.id
    subresource_names              = ["vault"]
    name                           = "pep-aif-prj001-vault-stage-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj001_search" {
  name                = "pep-aif-prj001-search-stage-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = azurerm_resource_group.prj001.location
  subnet_id           = azurerm_subnet.network_prj001_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_search_service.prj001_search.id
    subresource_names              = ["searchService"]
    name                           = "pep-aif-prj001-search-stage-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj001_threads" {
  name                = "pep-aif-prj001-threads-stage-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = azurerm_resource_group.prj001.location
  subnet_id           = azurerm_subnet.network_prj001_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.prj001_threads.id
    subresource_names              = ["Sql"]
    name                           = "pep-aif-prj001-threads-stage-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj001_foundry" {
  name                = "pep-aif-prj001-foundry-stage-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = azurerm_resource_group.prj001.location
  subnet_id           = azurerm_subnet.network_prj001_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
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
    private_connection_resource_id = azurerm_cognitive_account.prj001_foundry.id
    subresource_names              = ["account"]
    name                           = "pep-aif-prj001-foundry-stage-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj001_apps" {
  name                = "pep-aif-prj001-apps-stage-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = azurerm_resource_group.prj001.location
  subnet_id           = azurerm_subnet.network_prj001_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.swedencentral.azurecontainerapps.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_app_environment.prj001_apps.id
    subresource_names              = ["managedEnvironments"]
    name                           = "pep-aif-prj001-apps-stage-001"
    is_manual_connection           = false
  }
}
