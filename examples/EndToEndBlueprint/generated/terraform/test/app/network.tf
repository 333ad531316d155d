# Generated from the C# model EndToEndBlueprint, environment test, stack app. Change the model, not this file.

resource "azurerm_public_ip" "gateway" {
  name                    = "pip-e2e-gateway-test"
  resource_group_name     = azurerm_resource_group.app.name
  location                = azurerm_resource_group.app.location
  sku                     = "Standard"
  allocation_method       = "Static"
  zones                   = ["1", "2", "3"]
  domain_name_label       = "fabrikam-answers-test-swedencentral"
  idle_timeout_in_minutes = 4
  tags                    = local.tags
}

resource "azurerm_web_application_firewall_policy" "gateway" {
  name                = "waf-e2e-gateway-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags

  policy_settings {
    enabled                     = true
    mode                        = "Prevention"
    request_body_check          = true
    max_request_body_size_in_kb = 128
    file_upload_limit_in_mb     = 100
  }

  managed_rules {
    managed_rule_set {
      type    = "Microsoft_DefaultRuleSet"
      version = "2.1"
    }

    managed_rule_set {
      type    = "Microsoft_BotManagerRuleSet"
      version = "1.1"
    }
  }
}

resource "azurerm_application_gateway" "gateway" {
  name                = "agw-e2e-gateway-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  firewall_policy_id  = azurerm_web_application_firewall_policy.gateway.id
  zones               = ["1", "2", "3"]
  enable_http2        = true
  tags                = local.tags

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 1
    max_capacity = 2
  }

  ssl_policy {
    policy_name = "AppGwSslPolicy20220101"
    policy_type = "Predefined"
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.gateway.id]
    type         = "UserAssigned"
  }

  ssl_certificate {
    name                = "answers"
    key_vault_secret_id = "https://kv-e2e-vault-test-oj55.vault.azure.net/secrets/answers-tls"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/edge"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.gateway.id
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_port {
    name = "http"
    port = 80
  }

  backend_address_pool {
    name  = "answers"
    fqdns = [azurerm_linux_web_app.front.default_hostname]
  }

  backend_http_settings {
    name                                = "answers"
    port                                = 443
    protocol                            = "Https"
    cookie_based_affinity               = "Disabled"
    request_timeout                     = 30
    pick_host_name_from_backend_address = true
    probe_name                          = "answers"
  }

  probe {
    name                                      = "answers"
    protocol                                  = "Https"
    path                                      = "/health"
    interval                                  = 30
    timeout                                   = 30
    unhealthy_threshold                       = 3
    pick_host_name_from_backend_http_settings = true
  }

  http_listener {
    name                           = "answers-https"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "answers-test.fabrikam.com"
    require_sni                    = true
    ssl_certificate_name           = "answers"
  }

  http_listener {
    name                           = "answers-http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
    host_name                      = "answers-test.fabrikam.com"
    require_sni                    = false
  }

  redirect_configuration {
    name                 = "answers-to-https"
    redirect_type        = "Permanent"
    target_listener_name = "answers-https"
    include_path         = true
    include_query_string = true
  }

  request_routing_rule {
    name                       = "answers-https"
    rule_type                  = "Basic"
    priority                   = 100
    http_listener_name         = "answers-https"
    backend_address_pool_name  = "answers"
    backend_http_settings_name = "answers"
  }

  request_routing_rule {
    name                        = "answers-http"
    rule_type                   = "Basic"
    priority                    = 110
    http_listener_name          = "answers-http"
    redirect_configuration_name = "answers-to-https"
  }

  depends_on = [azurerm_role_assignment.gateway_reads_vault]
}

resource "azurerm_public_ip" "france_gateway" {
  name                    = "pip-e2e-france-gateway-test"
  resource_group_name     = azurerm_resource_group.app.name
  location                = "francecentral"
  sku                     = "Standard"
  allocation_method       = "Static"
  zones                   = ["1", "2", "3"]
  domain_name_label       = "fabrikam-answers-test-francecentral"
  idle_timeout_in_minutes = 4
  tags                    = local.tags
}

resource "azurerm_web_application_firewall_policy" "france_gateway" {
  name                = "waf-e2e-france-gateway-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = "francecentral"
  tags                = local.tags

  policy_settings {
    enabled                     = true
    mode                        = "Prevention"
    request_body_check          = true
    max_request_body_size_in_kb = 128
    file_upload_limit_in_mb     = 100
  }

  managed_rules {
    managed_rule_set {
      type    = "Microsoft_DefaultRuleSet"
      version = "2.1"
    }

    managed_rule_set {
      type    = "Microsoft_BotManagerRuleSet"
      version = "1.1"
    }
  }
}

resource "azurerm_application_gateway" "france_gateway" {
  name                = "agw-e2e-france-gateway-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = "francecentral"
  firewall_policy_id  = azurerm_web_application_firewall_policy.france_gateway.id
  zones               = ["1", "2", "3"]
  enable_http2        = true
  tags                = local.tags

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 1
    max_capacity = 2
  }

  ssl_policy {
    policy_name = "AppGwSslPolicy20220101"
    policy_type = "Predefined"
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.france_gateway.id]
    type         = "UserAssigned"
  }

  ssl_certificate {
    name                = "answers"
    key_vault_secret_id = "https://kv-e2e-vault-test-oj55.vault.azure.net/secrets/answers-tls"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-test/subnets/edge"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.france_gateway.id
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_port {
    name = "http"
    port = 80
  }

  backend_address_pool {
    name  = "answers"
    fqdns = [azurerm_linux_web_app.france_front.default_hostname]
  }

  backend_http_settings {
    name                                = "answers"
    port                                = 443
    protocol                            = "Https"
    cookie_based_affinity               = "Disabled"
    request_timeout                     = 30
    pick_host_name_from_backend_address = true
    probe_name                          = "answers"
  }

  probe {
    name                                      = "answers"
    protocol                                  = "Https"
    path                                      = "/health"
    interval                                  = 30
    timeout                                   = 30
    unhealthy_threshold                       = 3
    pick_host_name_from_backend_http_settings = true
  }

  http_listener {
    name                           = "answers-https"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "answers-test.fabrikam.com"
    require_sni                    = true
    ssl_certificate_name           = "answers"
  }

  http_listener {
    name                           = "answers-http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
    host_name                      = "answers-test.fabrikam.com"
    require_sni                    = false
  }

  redirect_configuration {
    name                 = "answers-to-https"
    redirect_type        = "Permanent"
    target_listener_name = "answers-https"
    include_path         = true
    include_query_string = true
  }

  request_routing_rule {
    name                       = "answers-https"
    rule_type                  = "Basic"
    priority                   = 100
    http_listener_name         = "answers-https"
    backend_address_pool_name  = "answers"
    backend_http_settings_name = "answers"
  }

  request_routing_rule {
    name                        = "answers-http"
    rule_type                   = "Basic"
    priority                    = 110
    http_listener_name          = "answers-http"
    redirect_configuration_name = "answers-to-https"
  }

  depends_on = [azurerm_role_assignment.france_gateway_reads_vault]
}

resource "azurerm_traffic_manager_profile" "nearest" {
  name                   = "traf-e2e-nearest-test-oj55"
  resource_group_name    = azurerm_resource_group.app.name
  profile_status         = "Enabled"
  traffic_routing_method = "Performance"
  traffic_view_enabled   = false
  tags                   = local.tags

  dns_config {
    relative_name = "traf-e2e-nearest-test-oj55"
    ttl           = 30
  }

  monitor_config {
    protocol                     = "HTTPS"
    port                         = 443
    path                         = "/health"
    interval_in_seconds          = 30
    timeout_in_seconds           = 10
    tolerated_number_of_failures = 3

    custom_header {
      name  = "host"
      value = "answers-test.fabrikam.com"
    }
  }
}

resource "azurerm_traffic_manager_azure_endpoint" "nearest_swedencentral" {
  name                 = "swedencentral"
  profile_id           = azurerm_traffic_manager_profile.nearest.id
  enabled              = true
  weight               = 1
  target_resource_id   = azurerm_public_ip.gateway.id
  always_serve_enabled = false
}

resource "azurerm_traffic_manager_azure_endpoint" "nearest_francecentral" {
  name                 = "francecentral"
  profile_id           = azurerm_traffic_manager_profile.nearest.id
  enabled              = true
  weight               = 1
  target_resource_id   = azurerm_public_ip.france_gateway.id
  always_serve_enabled = false
}

resource "azurerm_private_endpoint" "back" {
  name                = "pep-e2e-back-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.back.id
    subresource_names              = ["sites"]
    name                           = "pep-e2e-back-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "scoring" {
  name                = "pep-e2e-scoring-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.scoring.id
    subresource_names              = ["sites"]
    name                           = "pep-e2e-scoring-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "france_back" {
  name                = "pep-e2e-france-back-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = "francecentral"
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.france_back.id
    subresource_names              = ["sites"]
    name                           = "pep-e2e-france-back-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "france_scoring" {
  name                = "pep-e2e-france-scoring-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = "francecentral"
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.france_scoring.id
    subresource_names              = ["sites"]
    name                           = "pep-e2e-france-scoring-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "images" {
  name                = "pep-e2e-images-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-e2e-images-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "front" {
  name                = "pep-e2e-front-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.front.id
    subresource_names              = ["sites"]
    name                           = "pep-e2e-front-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "files" {
  name                = "pep-e2e-files-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.files.id
    subresource_names              = ["blob"]
    name                           = "pep-e2e-files-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "france_front" {
  name                = "pep-e2e-france-front-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = "francecentral"
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.france_front.id
    subresource_names              = ["sites"]
    name                           = "pep-e2e-france-front-test"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "france_files" {
  name                = "pep-e2e-france-files-test"
  resource_group_name = azurerm_resource_group.app.name
  location            = "francecentral"
  subnet_id           = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-france-second-test/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.france_files.id
    subresource_names              = ["blob"]
    name                           = "pep-e2e-france-files-test"
    is_manual_connection           = false
  }
}
