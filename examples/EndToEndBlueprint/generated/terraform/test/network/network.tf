# Generated from the C# model EndToEndBlueprint, environment test, stack network. Change the model, not this file.

resource "azurerm_network_security_group" "endpoints" {
  name                = "nsg-e2e-endpoints-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = azurerm_resource_group.network.location
  tags                = local.tags

  security_rule {
    name                       = "deny-internet"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

resource "azurerm_network_security_group" "edge" {
  name                = "nsg-e2e-edge-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = azurerm_resource_group.network.location
  tags                = local.tags

  security_rule {
    name                       = "allow-gateway-manager"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "GatewayManager"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "65200-65535"
  }

  security_rule {
    name                       = "allow-web"
    priority                   = 110
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_ranges    = ["80", "443"]
  }

  security_rule {
    name                       = "deny-internet"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

resource "azurerm_network_security_group" "web_apps" {
  name                = "nsg-e2e-web-apps-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = azurerm_resource_group.network.location
  tags                = local.tags

  security_rule {
    name                       = "allow-monitoring"
    priority                   = 100
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureMonitor"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "allow-sign-in"
    priority                   = 110
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureActiveDirectory"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "deny-internet-out"
    priority                   = 4096
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "Internet"
    destination_port_range     = "*"
  }

  security_rule {
    name                       = "deny-internet"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

resource "azurerm_network_security_group" "databricks_hosts" {
  name                = "nsg-e2e-databricks-hosts-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = azurerm_resource_group.network.location
  tags                = local.tags

  security_rule {
    name                       = "allow-monitoring"
    priority                   = 100
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureMonitor"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "allow-sign-in"
    priority                   = 110
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureActiveDirectory"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "allow-control-plane"
    priority                   = 120
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureDatabricks"
    destination_port_ranges    = ["443", "3306", "8443-8451"]
  }

  security_rule {
    name                       = "allow-metastore"
    priority                   = 130
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "Sql"
    destination_port_range     = "3306"
  }

  security_rule {
    name                       = "allow-artifacts"
    priority                   = 140
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "Storage"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "allow-logs"
    priority                   = 150
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "EventHub"
    destination_port_range     = "9093"
  }

  security_rule {
    name                       = "deny-internet-out"
    priority                   = 4096
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "Internet"
    destination_port_range     = "*"
  }

  security_rule {
    name                       = "deny-internet"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

resource "azurerm_virtual_network" "home" {
  name                = "vnet-e2e-home-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = azurerm_resource_group.network.location
  address_space       = ["10.60.4.0/23"]
  tags                = local.tags
}

resource "azurerm_subnet" "home_endpoints" {
  name                              = "endpoints"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.home.name
  address_prefixes                  = ["10.60.4.0/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "home_endpoints" {
  subnet_id                 = azurerm_subnet.home_endpoints.id
  network_security_group_id = azurerm_network_security_group.endpoints.id
}

resource "azurerm_subnet" "home_edge" {
  name                              = "edge"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.home.name
  address_prefixes                  = ["10.60.4.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "home_edge" {
  subnet_id                 = azurerm_subnet.home_edge.id
  network_security_group_id = azurerm_network_security_group.edge.id
}

resource "azurerm_subnet" "home_web_apps" {
  name                              = "web-apps"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.home.name
  address_prefixes                  = ["10.60.4.128/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false

  delegation {
    name = "web"

    service_delegation {
      name    = "Microsoft.Web/serverFarms"
      actions = ["Microsoft.Network/virtualNetworks/subnets/action"]
    }
  }
}

resource "azurerm_subnet_network_security_group_association" "home_web_apps" {
  subnet_id                 = azurerm_subnet.home_web_apps.id
  network_security_group_id = azurerm_network_security_group.web_apps.id
}

resource "azurerm_subnet" "home_databricks_hosts" {
  name                              = "databricks-hosts"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.home.name
  address_prefixes                  = ["10.60.4.192/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false

  delegation {
    name = "databricks"

    service_delegation {
      name = "Microsoft.Databricks/workspaces"
      actions = [
        "Microsoft.Network/virtualNetworks/subnets/join/action",
        "Microsoft.Network/virtualNetworks/subnets/prepareNetworkPolicies/action",
        "Microsoft.Network/virtualNetworks/subnets/unprepareNetworkPolicies/action",
      ]
    }
  }
}

resource "azurerm_subnet_network_security_group_association" "home_databricks_hosts" {
  subnet_id                 = azurerm_subnet.home_databricks_hosts.id
  network_security_group_id = azurerm_network_security_group.databricks_hosts.id
}

resource "azurerm_subnet" "home_databricks_containers" {
  name                              = "databricks-containers"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.home.name
  address_prefixes                  = ["10.60.5.0/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false

  delegation {
    name = "databricks"

    service_delegation {
      name = "Microsoft.Databricks/workspaces"
      actions = [
        "Microsoft.Network/virtualNetworks/subnets/join/action",
        "Microsoft.Network/virtualNetworks/subnets/prepareNetworkPolicies/action",
        "Microsoft.Network/virtualNetworks/subnets/unprepareNetworkPolicies/action",
      ]
    }
  }
}

resource "azurerm_subnet_network_security_group_association" "home_databricks_containers" {
  subnet_id                 = azurerm_subnet.home_databricks_containers.id
  network_security_group_id = azurerm_network_security_group.databricks_hosts.id
}

resource "azurerm_virtual_network_peering" "home_to_hub" {
  name                         = "to-hub"
  resource_group_name          = azurerm_resource_group.network.name
  virtual_network_name         = azurerm_virtual_network.home.name
  remote_virtual_network_id    = "/subscriptions/4d4d4d4d-4444-4444-8444-444444444444/resourceGroups/rg-connectivity/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc"
  allow_virtual_network_access = true
  allow_forwarded_traffic      = true
  use_remote_gateways          = false
  allow_gateway_transit        = false
}

resource "azurerm_virtual_network_peering" "france_home_to_second" {
  name                         = "to-second"
  resource_group_name          = azurerm_resource_group.network.name
  virtual_network_name         = azurerm_virtual_network.home.name
  remote_virtual_network_id    = azurerm_virtual_network.france_second.id
  allow_virtual_network_access = true
  allow_forwarded_traffic      = true
  use_remote_gateways          = false
  allow_gateway_transit        = false
}

resource "azurerm_network_security_group" "france_endpoints" {
  name                = "nsg-e2e-france-endpoints-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = "francecentral"
  tags                = local.tags

  security_rule {
    name                       = "deny-internet"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

resource "azurerm_network_security_group" "france_edge" {
  name                = "nsg-e2e-france-edge-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = "francecentral"
  tags                = local.tags

  security_rule {
    name                       = "allow-gateway-manager"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "GatewayManager"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "65200-65535"
  }

  security_rule {
    name                       = "allow-web"
    priority                   = 110
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_ranges    = ["80", "443"]
  }

  security_rule {
    name                       = "deny-internet"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

resource "azurerm_network_security_group" "france_web_apps" {
  name                = "nsg-e2e-france-web-apps-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = "francecentral"
  tags                = local.tags

  security_rule {
    name                       = "allow-monitoring"
    priority                   = 100
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureMonitor"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "allow-sign-in"
    priority                   = 110
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureActiveDirectory"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "deny-internet-out"
    priority                   = 4096
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "Internet"
    destination_port_range     = "*"
  }

  security_rule {
    name                       = "deny-internet"
    priority                   = 4096
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

resource "azurerm_virtual_network" "france_second" {
  name                = "vnet-e2e-france-second-test"
  resource_group_name = azurerm_resource_group.network.name
  location            = "francecentral"
  address_space       = ["10.60.6.0/23"]
  tags                = local.tags
}

resource "azurerm_subnet" "france_second_endpoints" {
  name                              = "endpoints"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.france_second.name
  address_prefixes                  = ["10.60.6.0/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "france_second_endpoints" {
  subnet_id                 = azurerm_subnet.france_second_endpoints.id
  network_security_group_id = azurerm_network_security_group.france_endpoints.id
}

resource "azurerm_subnet" "france_second_edge" {
  name                              = "edge"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.france_second.name
  address_prefixes                  = ["10.60.6.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "france_second_edge" {
  subnet_id                 = azurerm_subnet.france_second_edge.id
  network_security_group_id = azurerm_network_security_group.france_edge.id
}

resource "azurerm_subnet" "france_second_web_apps" {
  name                              = "web-apps"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.france_second.name
  address_prefixes                  = ["10.60.6.128/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false

  delegation {
    name = "web"

    service_delegation {
      name    = "Microsoft.Web/serverFarms"
      actions = ["Microsoft.Network/virtualNetworks/subnets/action"]
    }
  }
}

resource "azurerm_subnet_network_security_group_association" "france_second_web_apps" {
  subnet_id                 = azurerm_subnet.france_second_web_apps.id
  network_security_group_id = azurerm_network_security_group.france_web_apps.id
}

resource "azurerm_virtual_network_peering" "france_second_to_home" {
  name                         = "to-home"
  resource_group_name          = azurerm_resource_group.network.name
  virtual_network_name         = azurerm_virtual_network.france_second.name
  remote_virtual_network_id    = azurerm_virtual_network.home.id
  allow_virtual_network_access = true
  allow_forwarded_traffic      = true
  use_remote_gateways          = false
  allow_gateway_transit        = false
}

resource "azurerm_private_dns_zone" "privatelink_cognitiveservices_azure_com" {
  name                = "privatelink.cognitiveservices.azure.com"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_cognitiveservices_azure_com_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_cognitiveservices_azure_com.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_cognitiveservices_azure_com_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_cognitiveservices_azure_com.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_openai_azure_com" {
  name                = "privatelink.openai.azure.com"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_openai_azure_com_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_openai_azure_com.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_openai_azure_com_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_openai_azure_com.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_services_ai_azure_com" {
  name                = "privatelink.services.ai.azure.com"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_services_ai_azure_com_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_services_ai_azure_com.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_services_ai_azure_com_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_services_ai_azure_com.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_search_windows_net" {
  name                = "privatelink.search.windows.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_search_windows_net_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_search_windows_net.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_search_windows_net_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_search_windows_net.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_documents_azure_com" {
  name                = "privatelink.documents.azure.com"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_documents_azure_com_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_documents_azure_com.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_documents_azure_com_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_documents_azure_com.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_blob_core_windows_net" {
  name                = "privatelink.blob.core.windows.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_blob_core_windows_net_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_blob_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "france_privatelink_blob_core_windows_net_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_blob_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_azuredatabricks_net" {
  name                = "privatelink.azuredatabricks.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_azuredatabricks_net_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azuredatabricks_net.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_azuredatabricks_net_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azuredatabricks_net.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_azurewebsites_net" {
  name                = "privatelink.azurewebsites.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_azurewebsites_net_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azurewebsites_net.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "france_privatelink_azurewebsites_net_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azurewebsites_net.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_dfs_core_windows_net" {
  name                = "privatelink.dfs.core.windows.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_dfs_core_windows_net_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_dfs_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_dfs_core_windows_net_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_dfs_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_database_windows_net" {
  name                = "privatelink.database.windows.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_database_windows_net_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_database_windows_net.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_database_windows_net_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_database_windows_net.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_vaultcore_azure_net" {
  name                = "privatelink.vaultcore.azure.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_vaultcore_azure_net_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_vaultcore_azure_net.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_vaultcore_azure_net_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_vaultcore_azure_net.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_azurecr_io" {
  name                = "privatelink.azurecr.io"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_azurecr_io_home" {
  name                  = "home"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azurecr_io.name
  virtual_network_id    = azurerm_virtual_network.home.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_azurecr_io_second" {
  name                  = "second"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azurecr_io.name
  virtual_network_id    = azurerm_virtual_network.france_second.id
  registration_enabled  = false
}
