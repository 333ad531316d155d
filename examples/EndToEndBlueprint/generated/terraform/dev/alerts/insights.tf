# Generated from the C# model EndToEndBlueprint, environment dev, stack alerts. Change the model, not this file.

resource "azurerm_monitor_metric_alert" "front_unwell_sweden" {
  name                = "alert-e2e-front-unwell-sweden-dev"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-app-dev/providers/Microsoft.Web/sites/app-e2e-front-dev-l3gu",
  ]
  severity      = 1
  description   = "Instances of the front end in sweden fail their health check."
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
    action_group_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.Insights/actionGroups/ag-e2e-team-dev"
  }
}

resource "azurerm_monitor_metric_alert" "back_failing_sweden" {
  name                = "alert-e2e-back-failing-sweden-dev"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-app-dev/providers/Microsoft.Web/sites/app-e2e-back-dev-l3gu",
  ]
  severity      = 2
  description   = "Questions in sweden end in an error."
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
    action_group_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.Insights/actionGroups/ag-e2e-team-dev"
  }
}

resource "azurerm_monitor_metric_alert" "front_unwell_france" {
  name                = "alert-e2e-front-unwell-france-dev"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-app-dev/providers/Microsoft.Web/sites/app-e2e-france-front-dev-l3gu",
  ]
  severity      = 1
  description   = "Instances of the front end in france fail their health check."
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
    action_group_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.Insights/actionGroups/ag-e2e-team-dev"
  }
}

resource "azurerm_monitor_metric_alert" "back_failing_france" {
  name                = "alert-e2e-back-failing-france-dev"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-app-dev/providers/Microsoft.Web/sites/app-e2e-france-back-dev-l3gu",
  ]
  severity      = 2
  description   = "Questions in france end in an error."
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
    action_group_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.Insights/actionGroups/ag-e2e-team-dev"
  }
}

resource "azurerm_monitor_metric_alert" "models_exhausted_swedencentral" {
  name                = "alert-e2e-models-exhausted-swedencentral-dev"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-chat-dev/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-dev-l3gu",
  ]
  severity      = 2
  description   = "The models in swedencentral turn calls away: their quota is used up."
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
    action_group_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111/resourceGroups/rg-e2e-watch-dev/providers/Microsoft.Insights/actionGroups/ag-e2e-team-dev"
  }
}
