# Generated from the C# model AiApplicationPlatform, environment dev, stack app. Change the model, not this file.

resource "azurerm_service_plan" "client" {
  name                            = "asp-service-client-dev"
  resource_group_name             = azurerm_resource_group.app.name
  location                        = azurerm_resource_group.app.location
  sku_name                        = "B2"
  os_type                         = "Linux"
  worker_count                    = 1
  premium_plan_auto_scale_enabled = false
  zone_balancing_enabled          = false
  tags                            = local.tags
}

resource "azurerm_linux_web_app" "client" {
  name                                           = "app-service-client-dev-kiwi"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.client.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    API_ENDPOINT                          = "https://${azurerm_container_app.intelligence_api.ingress[0].fqdn}"
  }
  ftp_publish_basic_authentication_enabled = false
  client_affinity_enabled                  = false
  tags                                     = local.tags

  site_config {
    vnet_route_all_enabled            = true
    minimum_tls_version               = "1.2"
    scm_minimum_tls_version           = "1.2"
    websockets_enabled                = false
    http2_enabled                     = true
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 5
    always_on                         = true
    ftps_state                        = "Disabled"
    use_32_bit_worker                 = false
    remote_debugging_enabled          = false

    application_stack {
      node_version = "22-lts"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_linux_web_app_slot" "client_next" {
  name                                           = "next"
  app_service_id                                 = azurerm_linux_web_app.client.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/web-apps"
  ftp_publish_basic_authentication_enabled       = false
  webdeploy_publish_basic_authentication_enabled = false

  site_config {
    vnet_route_all_enabled            = true
    always_on                         = true
    minimum_tls_version               = "1.2"
    scm_minimum_tls_version           = "1.2"
    ftps_state                        = "Disabled"
    http2_enabled                     = true
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 5

    application_stack {
      node_version = "22-lts"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}
