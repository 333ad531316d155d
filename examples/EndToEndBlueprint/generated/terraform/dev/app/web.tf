# Generated from the C# model EndToEndBlueprint, environment dev, stack app. Change the model, not this file.

resource "azurerm_service_plan" "app" {
  name                            = "asp-e2e-app-dev"
  resource_group_name             = azurerm_resource_group.app.name
  location                        = azurerm_resource_group.app.location
  sku_name                        = "B2"
  os_type                         = "Linux"
  worker_count                    = 1
  premium_plan_auto_scale_enabled = false
  zone_balancing_enabled          = false
  tags                            = local.tags
}

resource "azurerm_linux_web_app" "scoring" {
  name                                           = "app-e2e-scoring-dev-l3gu"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-dev/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
  }
  ftp_publish_basic_authentication_enabled = false
  client_affinity_enabled                  = false
  vnet_image_pull_enabled                  = true
  tags                                     = local.tags

  site_config {
    vnet_route_all_enabled                  = true
    minimum_tls_version                     = "1.2"
    scm_minimum_tls_version                 = "1.2"
    websockets_enabled                      = false
    http2_enabled                           = true
    health_check_path                       = "/health"
    health_check_eviction_time_in_min       = 5
    container_registry_use_managed_identity = true
    always_on                               = true
    ftps_state                              = "Disabled"
    use_32_bit_worker                       = false
    remote_debugging_enabled                = false

    application_stack {
      docker_image_name   = "scoring:1.0.0"
      docker_registry_url = "https://cre2eimagesdevl3gu.azurecr.io"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_linux_web_app" "back" {
  name                                           = "app-e2e-back-dev-l3gu"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-dev/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    MODELS_ENDPOINT                       = "https://ais-e2e-models-dev-l3gu.cognitiveservices.azure.com/"
    SEARCH_ENDPOINT                       = "https://srch-e2e-passages-dev-l3gu.search.windows.net"
    HISTORY_ENDPOINT                      = "https://cosmos-e2e-history-dev-l3gu.documents.azure.com:443/"
    DOCUMENTS_ENDPOINT                    = "https://ste2edocumentsdevl3gu.blob.core.windows.net/"
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    RESULTS_SERVER                        = "sql-e2e-scores-dev-l3gu.database.windows.net"
    SCORING_ENDPOINT                      = "https://${azurerm_linux_web_app.scoring.default_hostname}"
    PARTNER_KEY                           = "@Microsoft.KeyVault(SecretUri=https://kv-e2e-vault-dev-l3gu.vault.azure.net/secrets/partner-key)"
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

resource "azurerm_linux_web_app" "front" {
  name                                           = "app-e2e-front-dev-l3gu"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-dev/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    BACK_ENDPOINT                         = "https://${azurerm_linux_web_app.back.default_hostname}"
    STATICS_ENDPOINT                      = azurerm_storage_account.files.primary_blob_endpoint
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

  auth_settings_v2 {
    auth_enabled             = true
    require_authentication   = true
    unauthenticated_action   = "RedirectToLoginPage"
    excluded_paths           = ["/health"]
    require_https            = true
    forward_proxy_convention = "NoProxy"

    login {
      token_store_enabled = false
    }

    active_directory_v2 {
      client_id            = "77777777-7777-4777-8777-777777777777"
      tenant_auth_endpoint = "https://login.microsoftonline.com/88888888-8888-4888-8888-888888888888/v2.0"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_service_plan" "france_app" {
  name                            = "asp-e2e-france-app-dev"
  resource_group_name             = azurerm_resource_group.app.name
  location                        = "francecentral"
  sku_name                        = "B2"
  os_type                         = "Linux"
  worker_count                    = 1
  premium_plan_auto_scale_enabled = false
  zone_balancing_enabled          = false
  tags                            = local.tags
}

resource "azurerm_linux_web_app" "france_scoring" {
  name                                           = "app-e2e-france-scoring-dev-l3gu"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = "francecentral"
  service_plan_id                                = azurerm_service_plan.france_app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-dev/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
  }
  ftp_publish_basic_authentication_enabled = false
  client_affinity_enabled                  = false
  vnet_image_pull_enabled                  = true
  tags                                     = local.tags

  site_config {
    vnet_route_all_enabled                  = true
    minimum_tls_version                     = "1.2"
    scm_minimum_tls_version                 = "1.2"
    websockets_enabled                      = false
    http2_enabled                           = true
    health_check_path                       = "/health"
    health_check_eviction_time_in_min       = 5
    container_registry_use_managed_identity = true
    always_on                               = true
    ftps_state                              = "Disabled"
    use_32_bit_worker                       = false
    remote_debugging_enabled                = false

    application_stack {
      docker_image_name   = "scoring:1.0.0"
      docker_registry_url = "https://cre2eimagesdevl3gu.azurecr.io"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_linux_web_app" "france_back" {
  name                                           = "app-e2e-france-back-dev-l3gu"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = "francecentral"
  service_plan_id                                = azurerm_service_plan.france_app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-dev/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    MODELS_ENDPOINT                       = "https://ais-e2e-models-dev-l3gu.cognitiveservices.azure.com/"
    SEARCH_ENDPOINT                       = "https://srch-e2e-passages-dev-l3gu.search.windows.net"
    HISTORY_ENDPOINT                      = "https://cosmos-e2e-history-dev-l3gu.documents.azure.com:443/"
    DOCUMENTS_ENDPOINT                    = "https://ste2edocumentsdevl3gu.blob.core.windows.net/"
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    RESULTS_SERVER                        = "sql-e2e-scores-dev-l3gu.database.windows.net"
    SCORING_ENDPOINT                      = "https://${azurerm_linux_web_app.france_scoring.default_hostname}"
    PARTNER_KEY                           = "@Microsoft.KeyVault(SecretUri=https://kv-e2e-vault-dev-l3gu.vault.azure.net/secrets/partner-key)"
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

resource "azurerm_linux_web_app" "france_front" {
  name                                           = "app-e2e-france-front-dev-l3gu"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = "francecentral"
  service_plan_id                                = azurerm_service_plan.france_app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-dev/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    BACK_ENDPOINT                         = "https://${azurerm_linux_web_app.france_back.default_hostname}"
    STATICS_ENDPOINT                      = azurerm_storage_account.france_files.primary_blob_endpoint
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

  auth_settings_v2 {
    auth_enabled             = true
    require_authentication   = true
    unauthenticated_action   = "RedirectToLoginPage"
    excluded_paths           = ["/health"]
    require_https            = true
    forward_proxy_convention = "NoProxy"

    login {
      token_store_enabled = false
    }

    active_directory_v2 {
      client_id            = "77777777-7777-4777-8777-777777777777"
      tenant_auth_endpoint = "https://login.microsoftonline.com/88888888-8888-4888-8888-888888888888/v2.0"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}
