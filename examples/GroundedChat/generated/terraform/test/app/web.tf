# Generated from the C# model GroundedChat, environment test, stack app. Change the model, not this file.

resource "azurerm_service_plan" "web" {
  name                            = "asp-chat-web-test"
  resource_group_name             = azurerm_resource_group.app.name
  location                        = azurerm_resource_group.app.location
  sku_name                        = "B2"
  os_type                         = "Linux"
  worker_count                    = 1
  premium_plan_auto_scale_enabled = false
  zone_balancing_enabled          = false
  tags                            = local.tags
}

resource "azurerm_linux_web_app" "web" {
  name                                           = "app-chat-web-test-cdfb"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.web.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/virtualNetworks/vnet-chat-test/subnets/apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    MODELS_ENDPOINT                       = "https://ais-chat-models-test-cdfb.cognitiveservices.azure.com/"
    HISTORY_ENDPOINT                      = "https://cosmos-chat-history-test-cdfb.documents.azure.com:443/"
    DOCUMENTS_ENDPOINT                    = "https://stchatdocumentstestcdfb.blob.core.windows.net/"
    SEARCH_ENDPOINT                       = "https://srch-chat-passages-test-cdfb.search.windows.net"
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
      python_version = "3.12"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_linux_web_app" "indexer" {
  name                                           = "app-chat-indexer-test-cdfb"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.web.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-network-test/providers/Microsoft.Network/virtualNetworks/vnet-chat-test/subnets/apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    MODELS_ENDPOINT                       = "https://ais-chat-models-test-cdfb.cognitiveservices.azure.com/"
    DOCUMENTS_ENDPOINT                    = "https://stchatdocumentstestcdfb.blob.core.windows.net/"
    SEARCH_ENDPOINT                       = "https://srch-chat-passages-test-cdfb.search.windows.net"
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
      python_version = "3.12"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}
