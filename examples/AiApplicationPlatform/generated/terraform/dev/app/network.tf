# Generated from the C# model AiApplicationPlatform, environment dev, stack app. Change the model, not this file.

resource "azurerm_public_ip" "front" {
  name                    = "pip-service-front-dev"
  resource_group_name     = azurerm_resource_group.app.name
  location                = azurerm_resource_group.app.location
  sku                     = "Standard"
  allocation_method       = "Static"
  zones                   = ["1", "2", "3"]
  idle_timeout_in_minutes = 4
  tags                    = local.tags
}

resource "azurerm_web_application_firewall_policy" "front" {
  name                = "waf-service-front-dev"
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

resource "azurerm_application_gateway" "front" {
  name                = "agw-service-front-dev"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  firewall_policy_id  = azurerm_web_application_firewall_policy.front.id
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
    identity_ids = [azurerm_user_assigned_identity.front.id]
    type         = "UserAssigned"
  }

  ssl_certificate {
    name                = "service"
    key_vault_secret_id = "https://kv-servic-vault-dev-fulv.vault.azure.net/secrets/service-tls"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/edge"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.front.id
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
    name  = "service"
    fqdns = [azurerm_linux_web_app.client.default_hostname]
  }

  backend_http_settings {
    name                                = "service"
    port                                = 443
    protocol                            = "Https"
    cookie_based_affinity               = "Disabled"
    request_timeout                     = 30
    pick_host_name_from_backend_address = true
    probe_name                          = "service"
  }

  probe {
    name                                      = "service"
    protocol                                  = "Https"
    path                                      = "/health"
    interval                                  = 30
    timeout                                   = 30
    unhealthy_threshold                       = 3
    pick_host_name_from_backend_http_settings = true
  }

  http_listener {
    name                           = "service-https"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "service-dev.fabrikam.com"
    require_sni                    = true
    ssl_certificate_name           = "service"
  }

  http_listener {
    name                           = "service-http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
    host_name                      = "service-dev.fabrikam.com"
    require_sni                    = false
  }

  redirect_configuration {
    name                 = "service-to-https"
    redirect_type        = "Permanent"
    target_listener_name = "service-https"
    include_path         = true
    include_query_string = true
  }

  request_routing_rule {
    name                       = "service-https"
    rule_type                  = "Basic"
    priority                   = 100
    http_listener_name         = "service-https"
    backend_address_pool_name  = "service"
    backend_http_settings_name = "service"
  }

  request_routing_rule {
    name                        = "service-http"
    rule_type                   = "Basic"
    priority                    = 110
    http_listener_name          = "service-http"
    redirect_configuration_name = "service-to-https"
  }

  depends_on = [azurerm_role_assignment.front_reads_vault]
}

resource "azurerm_private_endpoint" "apps" {
  name                = "pep-service-apps-dev"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.francecentral.azurecontainerapps.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_app_environment.apps.id
    subresource_names              = ["managedEnvironments"]
    name                           = "pep-service-apps-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "client" {
  name                = "pep-service-client-dev"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.client.id
    subresource_names              = ["sites"]
    name                           = "pep-service-client-dev"
    is_manual_connection           = false
  }
}
