# Generated from the C# model AiApplicationPlatform, environment test, stack watch. Change the model, not this file.

resource "azurerm_monitor_action_group" "team" {
  name                = "ag-service-team-test"
  resource_group_name = azurerm_resource_group.watch.name
  location            = "global"
  short_name          = "team"
  enabled             = true
  tags                = local.tags

  email_receiver {
    name                    = "Field service systems"
    email_address           = "field-service@fabrikam.com"
    use_common_alert_schema = true
  }

  email_receiver {
    name                    = "Data science"
    email_address           = "data-science@fabrikam.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_metric_alert" "client_unwell" {
  name                = "alert-service-client-unwell-test"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-app-test/providers/Microsoft.Web/sites/app-service-client-test-erf5",
  ]
  severity      = 1
  description   = "Instances of the client fail their health check."
  enabled       = true
  frequency     = "PT1M"
  window_size   = "PT5M"
  auto_mitigate = true
  tags          = local.tags

  criteria {
    metric_name            = "HealthCheckStatus"
    metric_namespace       = "Microsoft.Web/sites"
    aggregation            = "Average"
    operator               = "LessThan"
    threshold              = 100
    skip_metric_validation = false
  }

  action {
    action_group_id = azurerm_monitor_action_group.team.id
  }
}

resource "azurerm_monitor_metric_alert" "client_failing" {
  name                = "alert-service-client-failing-test"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-app-test/providers/Microsoft.Web/sites/app-service-client-test-erf5",
  ]
  severity      = 2
  description   = "Questions end in an error."
  enabled       = true
  frequency     = "PT1M"
  window_size   = "PT5M"
  auto_mitigate = true
  tags          = local.tags

  criteria {
    metric_name            = "Http5xx"
    metric_namespace       = "Microsoft.Web/sites"
    aggregation            = "Total"
    operator               = "GreaterThan"
    threshold              = 5
    skip_metric_validation = false
  }

  action {
    action_group_id = azurerm_monitor_action_group.team.id
  }
}

resource "azurerm_monitor_metric_alert" "gateway_failing" {
  name                = "alert-service-gateway-failing-test"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-gateway-test/providers/Microsoft.ApiManagement/service/apim-service-gateway-test-erf5",
  ]
  severity      = 1
  description   = "The gateway turns calls away, or no account behind it answers."
  enabled       = true
  frequency     = "PT1M"
  window_size   = "PT5M"
  auto_mitigate = true
  tags          = local.tags

  criteria {
    metric_name            = "Requests"
    metric_namespace       = "Microsoft.ApiManagement/service"
    aggregation            = "Total"
    operator               = "GreaterThan"
    threshold              = 20
    skip_metric_validation = false

    dimension {
      name     = "GatewayResponseCodeCategory"
      operator = "Include"
      values   = ["5xx"]
    }
  }

  action {
    action_group_id = azurerm_monitor_action_group.team.id
  }
}

resource "azurerm_monitor_metric_alert" "models_exhausted" {
  name                = "alert-service-models-exhausted-test"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/a2222222-2222-4222-8222-222222222222/resourceGroups/rg-service-models-test/providers/Microsoft.CognitiveServices/accounts/ais-service-near-test-erf5",
  ]
  severity      = 2
  description   = "The first account turns calls away: its quota is used up."
  enabled       = true
  frequency     = "PT1M"
  window_size   = "PT5M"
  auto_mitigate = true
  tags          = local.tags

  criteria {
    metric_name            = "AzureOpenAIRequests"
    metric_namespace       = "Microsoft.CognitiveServices/accounts"
    aggregation            = "Total"
    operator               = "GreaterThan"
    threshold              = 10
    skip_metric_validation = false

    dimension {
      name     = "StatusCode"
      operator = "Include"
      values   = ["429"]
    }
  }

  action {
    action_group_id = azurerm_monitor_action_group.team.id
  }
}
