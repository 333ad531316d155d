# Generated from the C# model AiApplicationPlatform, environment prod, stack network. Change the model, not this file.

resource "azurerm_network_security_group" "endpoints" {
  name                = "nsg-service-endpoints-prod"
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
  name                = "nsg-service-edge-prod"
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
  name                = "nsg-service-web-apps-prod"
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

resource "azurerm_network_security_group" "container_apps" {
  name                = "nsg-service-container-apps-prod"
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

resource "azurerm_network_security_group" "api_gateway" {
  name                = "nsg-service-api-gateway-prod"
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
    name                       = "allow-storage"
    priority                   = 120
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "Storage"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "allow-vault"
    priority                   = 130
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "AzureKeyVault"
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

resource "azurerm_virtual_network" "service" {
  name                = "vnet-service-prod"
  resource_group_name = azurerm_resource_group.network.name
  location            = azurerm_resource_group.network.location
  address_space       = ["10.60.4.0/23"]
  tags                = local.tags
}

resource "azurerm_subnet" "service_endpoints" {
  name                              = "endpoints"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.service.name
  address_prefixes                  = ["10.60.4.0/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "service_endpoints" {
  subnet_id                 = azurerm_subnet.service_endpoints.id
  network_security_group_id = azurerm_network_security_group.endpoints.id
}

resource "azurerm_subnet" "service_edge" {
  name                              = "edge"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.service.name
  address_prefixes                  = ["10.60.4.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "service_edge" {
  subnet_id                 = azurerm_subnet.service_edge.id
  network_security_group_id = azurerm_network_security_group.edge.id
}

resource "azurerm_subnet" "service_web_apps" {
  name                              = "web-apps"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.service.name
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

resource "azurerm_subnet_network_security_group_association" "service_web_apps" {
  subnet_id                 = azurerm_subnet.service_web_apps.id
  network_security_group_id = azurerm_network_security_group.web_apps.id
}

resource "azurerm_subnet" "service_container_apps" {
  name                              = "container-apps"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.service.name
  address_prefixes                  = ["10.60.4.192/26"]
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

resource "azurerm_subnet_network_security_group_association" "service_container_apps" {
  subnet_id                 = azurerm_subnet.service_container_apps.id
  network_security_group_id = azurerm_network_security_group.container_apps.id
}

resource "azurerm_subnet" "service_api_gateway" {
  name                              = "api-gateway"
  resource_group_name               = azurerm_resource_group.network.name
  virtual_network_name              = azurerm_virtual_network.service.name
  address_prefixes                  = ["10.60.5.0/26"]
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

resource "azurerm_subnet_network_security_group_association" "service_api_gateway" {
  subnet_id                 = azurerm_subnet.service_api_gateway.id
  network_security_group_id = azurerm_network_security_group.api_gateway.id
}

resource "azurerm_virtual_network_peering" "service_to_hub" {
  name                         = "to-hub"
  resource_group_name          = azurerm_resource_group.network.name
  virtual_network_name         = azurerm_virtual_network.service.name
  remote_virtual_network_id    = "/subscriptions/a4444444-4444-4444-8444-444444444444/resourceGroups/rg-connectivity/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc"
  allow_virtual_network_access = true
  allow_forwarded_traffic      = true
  use_remote_gateways          = false
  allow_gateway_transit        = false
}

resource "azurerm_private_dns_zone" "privatelink_vaultcore_azure_net" {
  name                = "privatelink.vaultcore.azure.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_vaultcore_azure_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_vaultcore_azure_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_azurecr_io" {
  name                = "privatelink.azurecr.io"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_azurecr_io_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azurecr_io.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_cognitiveservices_azure_com" {
  name                = "privatelink.cognitiveservices.azure.com"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_cognitiveservices_azure_com_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_cognitiveservices_azure_com.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_openai_azure_com" {
  name                = "privatelink.openai.azure.com"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_openai_azure_com_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_openai_azure_com.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_services_ai_azure_com" {
  name                = "privatelink.services.ai.azure.com"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_services_ai_azure_com_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_services_ai_azure_com.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_azure_api_net" {
  name                = "privatelink.azure-api.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_azure_api_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azure_api_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_redis_azure_net" {
  name                = "privatelink.redis.azure.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_redis_azure_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_redis_azure_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_servicebus_windows_net" {
  name                = "privatelink.servicebus.windows.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_servicebus_windows_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_servicebus_windows_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_blob_core_windows_net" {
  name                = "privatelink.blob.core.windows.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_blob_core_windows_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_blob_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_dfs_core_windows_net" {
  name                = "privatelink.dfs.core.windows.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_dfs_core_windows_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_dfs_core_windows_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_api_azureml_ms" {
  name                = "privatelink.api.azureml.ms"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_api_azureml_ms_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_api_azureml_ms.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_notebooks_azure_net" {
  name                = "privatelink.notebooks.azure.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_notebooks_azure_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_notebooks_azure_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_documents_azure_com" {
  name                = "privatelink.documents.azure.com"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_documents_azure_com_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_documents_azure_com.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_francecentral_azurecontainerapps_io" {
  name                = "privatelink.francecentral.azurecontainerapps.io"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_francecentral_azurecontainerapps_io_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_francecentral_azurecontainerapps_io.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_azurewebsites_net" {
  name                = "privatelink.azurewebsites.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_azurewebsites_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_azurewebsites_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}

resource "azurerm_private_dns_zone" "privatelink_search_windows_net" {
  name                = "privatelink.search.windows.net"
  resource_group_name = azurerm_resource_group.network.name
  tags                = local.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "privatelink_search_windows_net_service" {
  name                  = "service"
  resource_group_name   = azurerm_resource_group.network.name
  private_dns_zone_name = azurerm_private_dns_zone.privatelink_search_windows_net.name
  virtual_network_id    = azurerm_virtual_network.service.id
  registration_enabled  = false
}
