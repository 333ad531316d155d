# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack network. Change the model, not this file.

resource "azurerm_network_security_group" "endpoints" {
  name                = "nsg-aif-endpoints-prod-001"
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

resource "azurerm_network_security_group" "machines" {
  name                = "nsg-aif-machines-prod-001"
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
    name                       = "allow-microsoft-images"
    priority                   = 120
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "MicrosoftContainerRegistry"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "allow-image-layers"
    priority                   = 130
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureFrontDoor.FirstParty"
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

resource "azurerm_network_security_group" "spark" {
  name                = "nsg-aif-spark-prod-001"
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

resource "azurerm_network_security_group" "desktops" {
  name                = "nsg-aif-desktops-prod-001"
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

resource "azurerm_route_table" "out" {
  name                          = "rt-aif-out-prod-001"
  resource_group_name           = azurerm_resource_group.network.name
  location                      = azurerm_resource_group.network.location
  bgp_route_propagation_enabled = true
  tags                          = local.tags

  route {
    name                   = "internet"
    address_prefix         = "0.0.0.0/0"
    next_hop_type          = "VirtualAppliance"
    next_hop_in_ip_address = "10.0.0.4"
  }
}

resource "azurerm_virtual_network" "network" {
  name                = "vnet-aif-network-prod-001"
  resource_group_name = azurerm_resource_group.network.name
  location            = azurerm_resource_group.network.location
  address_space       = ["10.17.0.0/17"]
  dns_servers         = ["10.0.0.132"]
  tags                = local.tags
}

resource "azurerm_subnet" "network_common" {
  name                              = "common"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.network.name
  address_prefixes                  = ["10.17.0.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "network_common" {
  subnet_id                 = azurerm_subnet.network_common.id
  network_security_group_id = azurerm_network_security_group.endpoints.id
}

resource "azurerm_subnet" "network_desktops" {
  name                              = "desktops"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.network.name
  address_prefixes                  = ["10.17.0.128/27"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "network_desktops" {
  subnet_id                 = azurerm_subnet.network_desktops.id
  network_security_group_id = azurerm_network_security_group.desktops.id
}

resource "azurerm_subnet" "network_azure_bastion_subnet" {
  name                              = "AzureBastionSubnet"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.network.name
  address_prefixes                  = ["10.17.0.0/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_virtual_network_peering" "network_to_hub" {
  name                         = "to-hub"
  resource_group_name          = azurerm_resource_group.network.name
  virtual_network_name         = azurerm_virtual_network.network.name
  remote_virtual_network_id    = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/virtualNetworks/vnet-aif-hub"
  allow_virtual_network_access = true
  allow_forwarded_traffic      = true
  use_remote_gateways          = true
  allow_gateway_transit        = false
}
