# Generated from the C# model EndToEndBlueprint, environment prod, stack app. Change the model, not this file.

resource "azurerm_service_plan" "app" {
  name                            = "asp-e2e-app-prod"
  resource_group_name             = azurerm_resource_group.app.name
  location                        = azurerm_resource_group.app.location
  sku_name                        = "P1v3"
  os_type                         = "Linux"
  worker_count                    = 3
  premium_plan_auto_scale_enabled = false
  zone_balancing_enabled          = true
  tags                            = local.tags
}

resource "azurerm_linux_web_app" "scoring" {
  name                                           = "app-e2e-scoring-prod-7xvk"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/web-apps"
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
      docker_registry_url = "https://cre2eimagesprod7xvk.azurecr.io"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_linux_web_app" "back" {
  name                                           = "app-e2e-back-prod-7xvk"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    MODELS_ENDPOINT                       = "https://ais-e2e-models-prod-7xvk.cognitiveservices.azure.com/"
    SEARCH_ENDPOINT                       = "https://srch-e2e-passages-prod-7xvk.search.windows.net"
    HISTORY_ENDPOINT                      = "https://cosmos-e2e-history-prod-7xvk.documents.azure.com:443/"
    DOCUMENTS_ENDPOINT                    = "https://ste2edocumentsprod7xvk.blob.core.windows.net/"
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    RESULTS_SERVER                        = "sql-e2e-scores-prod-7xvk.database.windows.net"
    SCORING_ENDPOINT                      = "https://${azurerm_linux_web_app.scoring.default_hostname}"
    PARTNER_KEY                           = "@Microsoft.KeyVault(SecretUri=https://kv-e2e-vault-prod-7xvk.vault.azure.net/secrets/partner-key)"
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
  name                                           = "app-e2e-front-prod-7xvk"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = azurerm_resource_group.app.location
  service_plan_id                                = azurerm_service_plan.app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/web-apps"
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
  name                            = "asp-e2e-france-app-prod"
  resource_group_name             = azurerm_resource_group.app.name
  location                        = "francecentral"
  sku_name                        = "P1v3"
  os_type                         = "Linux"
  worker_count                    = 3
  premium_plan_auto_scale_enabled = false
  zone_balancing_enabled          = true
  tags                            = local.tags
}

resource "azurerm_linux_web_app" "france_scoring" {
  name                                           = "app-e2e-france-scoring-prod-7xvk"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = "francecentral"
  service_plan_id                                = azurerm_service_plan.france_app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-prod/subnets/web-apps"
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
      docker_registry_url = "https://cre2eimagesprod7xvk.azurecr.io"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_linux_web_app" "france_back" {
  name                                           = "app-e2e-france-back-prod-7xvk"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = "francecentral"
  service_plan_id                                = azurerm_service_plan.france_app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-prod/subnets/web-apps"
  webdeploy_publish_basic_authentication_enabled = false
  client_certificate_enabled                     = false
  app_settings = {
    MODELS_ENDPOINT                       = "https://ais-e2e-models-prod-7xvk.cognitiveservices.azure.com/"
    SEARCH_ENDPOINT                       = "https://srch-e2e-passages-prod-7xvk.search.windows.net"
    HISTORY_ENDPOINT                      = "https://cosmos-e2e-history-prod-7xvk.documents.azure.com:443/"
    DOCUMENTS_ENDPOINT                    = "https://ste2edocumentsprod7xvk.blob.core.windows.net/"
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.insights.connection_string
    RESULTS_SERVER                        = "sql-e2e-scores-prod-7xvk.database.windows.net"
    SCORING_ENDPOINT                      = "https://${azurerm_linux_web_app.france_scoring.default_hostname}"
    PARTNER_KEY                           = "@Microsoft.KeyVault(SecretUri=https://kv-e2e-vault-prod-7xvk.vault.azure.net/secrets/partner-key)"
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
  name                                           = "app-e2e-france-front-prod-7xvk"
  resource_group_name                            = azurerm_resource_group.app.name
  location                                       = "francecentral"
  service_plan_id                                = azurerm_service_plan.france_app.id
  https_only                                     = true
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-prod/subnets/web-apps"
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
