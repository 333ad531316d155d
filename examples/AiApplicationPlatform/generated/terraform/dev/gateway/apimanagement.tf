# Generated from the C# model AiApplicationPlatform, environment dev, stack gateway. Change the model, not this file.

# several model accounts look like one, and every consumer has a share and a bill
resource "azurerm_api_management" "gateway" {
  name                          = "apim-service-gateway-dev-kiwi"
  resource_group_name           = azurerm_resource_group.gateway.name
  location                      = azurerm_resource_group.gateway.location
  sku_name                      = "StandardV2_1"
  publisher_name                = "Field service systems"
  publisher_email               = "field-service@fabrikam.com"
  virtual_network_type          = "External"
  public_network_access_enabled = false
  min_api_version               = "2021-08-01"
  gateway_disabled              = false
  tags                          = local.tags

  virtual_network_configuration {
    subnet_id = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/api-gateway"
  }

  protocols {
    http2_enabled = false
  }

  security {
    frontend_ssl30_enabled     = false
    backend_ssl30_enabled      = false
    triple_des_ciphers_enabled = false
    frontend_tls10_enabled     = false
    frontend_tls11_enabled     = false
    backend_tls10_enabled      = false
    backend_tls11_enabled      = false
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_api_management_backend" "gateway_near" {
  name                = "near"
  resource_group_name = azurerm_resource_group.gateway.name
  api_management_name = azurerm_api_management.gateway.name
  url                 = "https://ais-service-near-dev-kiwi.cognitiveservices.azure.com/openai"
  protocol            = "http"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = true
  }

  circuit_breaker_rule {
    name                       = "breaker"
    trip_duration              = "PT1M"
    accept_retry_after_enabled = true

    failure_condition {
      count             = 3
      interval_duration = "PT1M"

      status_code_range {
        min = 429
        max = 429
      }

      status_code_range {
        min = 500
        max = 599
      }
    }
  }

  depends_on = [azurerm_role_assignment.gateway_calls_near]
}

resource "azurerm_api_management_backend" "gateway_far" {
  name                = "far"
  resource_group_name = azurerm_resource_group.gateway.name
  api_management_name = azurerm_api_management.gateway.name
  url                 = "https://ais-service-far-dev-kiwi.cognitiveservices.azure.com/openai"
  protocol            = "http"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = true
  }

  circuit_breaker_rule {
    name                       = "breaker"
    trip_duration              = "PT1M"
    accept_retry_after_enabled = true

    failure_condition {
      count             = 3
      interval_duration = "PT1M"

      status_code_range {
        min = 429
        max = 429
      }

      status_code_range {
        min = 500
        max = 599
      }
    }
  }

  depends_on = [azurerm_role_assignment.gateway_calls_far]
}

resource "azurerm_api_management_backend" "gateway_vectors" {
  name                = "vectors"
  resource_group_name = azurerm_resource_group.gateway.name
  api_management_name = azurerm_api_management.gateway.name
  url                 = "https://ais-service-near-dev-kiwi.cognitiveservices.azure.com/openai/deployments/embedding/embeddings"
  protocol            = "http"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = true
  }

  depends_on = [azurerm_role_assignment.gateway_calls_near]
}

resource "azapi_resource" "gateway_api_backend_pool_models" {
  name      = "models"
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id = azurerm_api_management.gateway.id
  body = {
    properties = {
      type = "Pool"
      pool = {
        services = [
          {
            id       = azurerm_api_management_backend.gateway_near.id
            priority = 1
            weight   = 1
          },
          {
            id       = azurerm_api_management_backend.gateway_far.id
            priority = 2
            weight   = 1
          },
        ]
      }
    }
  }
}

resource "azurerm_api_management_api" "gateway_chat" {
  name                  = "chat"
  resource_group_name   = azurerm_resource_group.gateway.name
  api_management_name   = azurerm_api_management.gateway.name
  display_name          = "chat"
  path                  = "chat/openai"
  protocols             = ["https"]
  subscription_required = false
  revision              = "1"

  import {
    content_format = "openapi+json"
    content_value  = "{\"openapi\":\"3.0.1\",\"info\":{\"title\":\"Models\",\"version\":\"1\"},\"paths\":{\"/*\":{\"post\":{\"responses\":{\"200\":{\"description\":\"The answer\"}}}}}}"
  }
}

resource "azurerm_api_management_api_policy" "gateway_chat_chat" {
  resource_group_name = azurerm_resource_group.gateway.name
  api_management_name = azurerm_api_management.gateway.name
  api_name            = azurerm_api_management_api.gateway_chat.name
  xml_content         = "<policies>\n  <inbound>\n    <base />\n    <validate-azure-ad-token tenant-id=\"a9999999-9999-4999-8999-999999999999\" output-token-variable-name=\"caller\">\n      <audiences>\n        <audience>api://fabrikam-models</audience>\n      </audiences>\n    </validate-azure-ad-token>\n    <authentication-managed-identity resource=\"https://cognitiveservices.azure.com\" />\n    <set-backend-service backend-id=\"${azapi_resource.gateway_api_backend_pool_models.name}\" />\n    <azure-openai-semantic-cache-lookup score-threshold=\"0.05\" embeddings-backend-id=\"${azurerm_api_management_backend.gateway_vectors.name}\" embeddings-backend-auth=\"system-assigned\">\n      <vary-by>@(((Jwt)context.Variables[&quot;caller&quot;]).Claims.GetValueOrDefault(&quot;oid&quot;, &quot;&quot;) + context.Request.Url.Path + context.Request.Headers.GetValueOrDefault(&quot;x-cache-scope&quot;, &quot;&quot;))</vary-by>\n    </azure-openai-semantic-cache-lookup>\n    <azure-openai-token-limit counter-key=\"@(((Jwt)context.Variables[&quot;caller&quot;]).Claims.GetValueOrDefault(&quot;oid&quot;, &quot;&quot;))\" tokens-per-minute=\"20000\" estimate-prompt-tokens=\"true\" remaining-tokens-header-name=\"x-remaining-tokens\" />\n    <azure-openai-emit-token-metric namespace=\"tokens\">\n      <dimension name=\"API ID\" />\n      <dimension name=\"Consumer\" value=\"@(((Jwt)context.Variables[&quot;caller&quot;]).Claims.GetValueOrDefault(&quot;oid&quot;, &quot;&quot;))\" />\n    </azure-openai-emit-token-metric>\n  </inbound>\n  <backend>\n    <retry condition=\"@(context.Response.StatusCode == 429 || context.Response.StatusCode &gt;= 500)\" count=\"2\" interval=\"1\" first-fast-retry=\"true\">\n      <forward-request buffer-request-body=\"true\" />\n    </retry>\n  </backend>\n  <outbound>\n    <base />\n    <azure-openai-semantic-cache-store duration=\"120\" />\n  </outbound>\n  <on-error>\n    <base />\n  </on-error>\n</policies>\n"
}

resource "azurerm_api_management_api" "gateway_embeddings" {
  name                  = "embeddings"
  resource_group_name   = azurerm_resource_group.gateway.name
  api_management_name   = azurerm_api_management.gateway.name
  display_name          = "embeddings"
  path                  = "embeddings/openai"
  protocols             = ["https"]
  subscription_required = false
  revision              = "1"

  import {
    content_format = "openapi+json"
    content_value  = "{\"openapi\":\"3.0.1\",\"info\":{\"title\":\"Models\",\"version\":\"1\"},\"paths\":{\"/*\":{\"post\":{\"responses\":{\"200\":{\"description\":\"The answer\"}}}}}}"
  }
}

resource "azurerm_api_management_api_policy" "gateway_embeddings_embeddings" {
  resource_group_name = azurerm_resource_group.gateway.name
  api_management_name = azurerm_api_management.gateway.name
  api_name            = azurerm_api_management_api.gateway_embeddings.name
  xml_content         = "<policies>\n  <inbound>\n    <base />\n    <validate-azure-ad-token tenant-id=\"a9999999-9999-4999-8999-999999999999\" output-token-variable-name=\"caller\">\n      <audiences>\n        <audience>api://fabrikam-models</audience>\n      </audiences>\n    </validate-azure-ad-token>\n    <authentication-managed-identity resource=\"https://cognitiveservices.azure.com\" />\n    <set-backend-service backend-id=\"${azapi_resource.gateway_api_backend_pool_models.name}\" />\n    <azure-openai-token-limit counter-key=\"@(((Jwt)context.Variables[&quot;caller&quot;]).Claims.GetValueOrDefault(&quot;oid&quot;, &quot;&quot;))\" tokens-per-minute=\"20000\" estimate-prompt-tokens=\"true\" remaining-tokens-header-name=\"x-remaining-tokens\" />\n    <azure-openai-emit-token-metric namespace=\"tokens\">\n      <dimension name=\"API ID\" />\n      <dimension name=\"Consumer\" value=\"@(((Jwt)context.Variables[&quot;caller&quot;]).Claims.GetValueOrDefault(&quot;oid&quot;, &quot;&quot;))\" />\n    </azure-openai-emit-token-metric>\n  </inbound>\n  <backend>\n    <retry condition=\"@(context.Response.StatusCode == 429 || context.Response.StatusCode &gt;= 500)\" count=\"2\" interval=\"1\" first-fast-retry=\"true\">\n      <forward-request buffer-request-body=\"true\" />\n    </retry>\n  </backend>\n  <outbound>\n    <base />\n  </outbound>\n  <on-error>\n    <base />\n  </on-error>\n</policies>\n"
}

resource "azurerm_api_management_named_value" "gateway_cache" {
  name                = "cache"
  resource_group_name = azurerm_resource_group.gateway.name
  api_management_name = azurerm_api_management.gateway.name
  display_name        = "cache"
  secret              = true

  value_from_key_vault {
    secret_id = "https://kv-servic-vault-dev-fulv.vault.azure.net/secrets/cache"
  }

  depends_on = [azurerm_role_assignment.gateway_reads_vault]
}

resource "azurerm_api_management_logger" "gateway_insights" {
  name                = "insights"
  resource_group_name = azurerm_resource_group.gateway.name
  api_management_name = azurerm_api_management.gateway.name
  resource_id         = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.Insights/components/appi-service-insights-dev"

  application_insights {
    connection_string = data.azurerm_application_insights.insights.connection_string
  }
}

resource "azurerm_api_management_redis_cache" "gateway_default" {
  name              = "default"
  api_management_id = azurerm_api_management.gateway.id
  connection_string = "{{${azurerm_api_management_named_value.gateway_cache.name}}}"
  cache_location    = "default"
}

resource "azurerm_api_management_diagnostic" "gateway_applicationinsights" {
  resource_group_name       = azurerm_resource_group.gateway.name
  api_management_name       = azurerm_api_management.gateway.name
  identifier                = "applicationinsights"
  api_management_logger_id  = azurerm_api_management_logger.gateway_insights.id
  sampling_percentage       = 100
  always_log_errors         = true
  verbosity                 = "information"
  log_client_ip             = false
  http_correlation_protocol = "W3C"
}

resource "azapi_update_resource" "azurerm_api_management_diagnostic_gateway_applicationinsights" {
  type        = "Microsoft.ApiManagement/service/diagnostics@2024-05-01"
  resource_id = azurerm_api_management_diagnostic.gateway_applicationinsights.id
  body = {
    properties = {
      metrics = true
    }
  }
}
