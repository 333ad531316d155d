# Generated from the C# model GroundedChat, environment prod, stack app. Change the model, not this file.

resource "azurerm_application_gateway" "front" {
  name                = "agw-chat-front-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  firewall_policy_id  = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/waf-chat-front-prod"
  zones               = ["1", "2", "3"]
  enable_http2        = true
  tags                = local.tags

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 2
    max_capacity = 10
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
    name                = "chat"
    key_vault_secret_id = "https://kv-chat-vault-prod-z7l6.vault.azure.net/secrets/chat-tls"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-chat-prod/subnets/edge"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/publicIPAddresses/pip-chat-front-prod"
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
    name  = "chat"
    fqdns = [azurerm_linux_web_app.web.default_hostname]
  }

  backend_http_settings {
    name                                = "chat"
    port                                = 443
    protocol                            = "Https"
    cookie_based_affinity               = "Disabled"
    request_timeout                     = 30
    pick_host_name_from_backend_address = true
    probe_name                          = "chat"
  }

  probe {
    name                                      = "chat"
    protocol                                  = "Https"
    path                                      = "/health"
    interval                                  = 30
    timeout                                   = 30
    unhealthy_threshold                       = 3
    pick_host_name_from_backend_http_settings = true
  }

  http_listener {
    name                           = "chat-https"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "chat.contoso.com"
    require_sni                    = true
    ssl_certificate_name           = "chat"
  }

  http_listener {
    name                           = "chat-http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
    host_name                      = "chat.contoso.com"
    require_sni                    = false
  }

  redirect_configuration {
    name                 = "chat-to-https"
    redirect_type        = "Permanent"
    target_listener_name = "chat-https"
    include_path         = true
    include_query_string = true
  }

  request_routing_rule {
    name                       = "chat-https"
    rule_type                  = "Basic"
    priority                   = 100
    http_listener_name         = "chat-https"
    backend_address_pool_name  = "chat"
    backend_http_settings_name = "chat"
  }

  request_routing_rule {
    name                        = "chat-http"
    rule_type                   = "Basic"
    priority                    = 110
    http_listener_name          = "chat-http"
    redirect_configuration_name = "chat-to-https"
  }

  depends_on = [azurerm_role_assignment.front_reads_vault]
}

resource "azurerm_private_endpoint" "web" {
  name                = "pep-chat-web-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-chat-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.web.id
    subresource_names              = ["sites"]
    name                           = "pep-chat-web-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "indexer" {
  name                = "pep-chat-indexer-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-chat-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azurewebsites.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.indexer.id
    subresource_names              = ["sites"]
    name                           = "pep-chat-indexer-prod"
    is_manual_connection           = false
  }
}
