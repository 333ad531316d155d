# Generated from the C# model EndToEndBlueprint, environment prod, stack alerts. Change the model, not this file.

resource "azurerm_monitor_metric_alert" "front_unwell_sweden" {
  name                = "alert-e2e-front-unwell-sweden-prod"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-app-prod/providers/Microsoft.Web/sites/app-e2e-front-prod-7xvk",
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
    action_group_id = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-watch-prod/providers/Microsoft.Insights/actionGroups/ag-e2e-team-prod"
  }
}

resource "azurerm_monitor_metric_alert" "back_failing_sweden" {
  name                = "alert-e2e-back-failing-sweden-prod"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-app-prod/providers/Microsoft.Web/sites/app-e2e-back-prod-7xvk",
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
    action_group_id = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-watch-prod/providers/Microsoft.Insights/actionGroups/ag-e2e-team-prod"
  }
}

resource "azurerm_monitor_metric_alert" "front_unwell_france" {
  name                = "alert-e2e-front-unwell-france-prod"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-app-prod/providers/Microsoft.Web/sites/app-e2e-france-front-prod-7xvk",
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
    action_group_id = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-watch-prod/providers/Microsoft.Insights/actionGroups/ag-e2e-team-prod"
  }
}

resource "azurerm_monitor_metric_alert" "back_failing_france" {
  name                = "alert-e2e-back-failing-france-prod"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-app-prod/providers/Microsoft.Web/sites/app-e2e-france-back-prod-7xvk",
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
    action_group_id = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-watch-prod/providers/Microsoft.Insights/actionGroups/ag-e2e-team-prod"
  }
}

resource "azurerm_monitor_metric_alert" "models_exhausted_swedencentral" {
  name                = "alert-e2e-models-exhausted-swedencentral-prod"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-chat-prod/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-prod-7xvk",
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
    action_group_id = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-watch-prod/providers/Microsoft.Insights/actionGroups/ag-e2e-team-prod"
  }
}
