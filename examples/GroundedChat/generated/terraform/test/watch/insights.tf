# Generated from the C# model GroundedChat, environment test, stack watch. Change the model, not this file.

resource "azurerm_monitor_action_group" "team" {
  name                = "ag-chat-team-test"
  resource_group_name = azurerm_resource_group.watch.name
  location            = "global"
  short_name          = "team"
  enabled             = true
  tags                = local.tags

  email_receiver {
    name                    = "HR assistants"
    email_address           = "hr-assistants@contoso.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_metric_alert" "web_unwell" {
  name                = "alert-chat-web-unwell-test"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-app-test/providers/Microsoft.Web/sites/app-chat-web-test-cdfb",
  ]
  severity      = 1
  description   = "Instances of the web app fail their health check."
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

resource "azurerm_monitor_metric_alert" "web_failing" {
  name                = "alert-chat-web-failing-test"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-app-test/providers/Microsoft.Web/sites/app-chat-web-test-cdfb",
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

resource "azurerm_monitor_metric_alert" "models_exhausted" {
  name                = "alert-chat-models-exhausted-test"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-chat-data-test/providers/Microsoft.CognitiveServices/accounts/ais-chat-models-test-cdfb",
  ]
  severity      = 2
  description   = "The models turn calls away: their quota is used up."
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
