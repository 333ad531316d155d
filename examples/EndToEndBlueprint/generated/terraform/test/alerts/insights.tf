# Generated from the C# model EndToEndBlueprint, environment test, stack alerts. Change the model, not this file.

resource "azurerm_monitor_metric_alert" "front_unwell_sweden" {
  name                = "alert-e2e-front-unwell-sweden-test"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-app-test/providers/Microsoft.Web/sites/app-e2e-front-test-oj55",
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
    action_group_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-watch-test/providers/Microsoft.Insights/actionGroups/ag-e2e-team-test"
  }
}

resource "azurerm_monitor_metric_alert" "back_failing_sweden" {
  name                = "alert-e2e-back-failing-sweden-test"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-app-test/providers/Microsoft.Web/sites/app-e2e-back-test-oj55",
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
    action_group_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-watch-test/providers/Microsoft.Insights/actionGroups/ag-e2e-team-test"
  }
}

resource "azurerm_monitor_metric_alert" "front_unwell_france" {
  name                = "alert-e2e-front-unwell-france-test"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-app-test/providers/Microsoft.Web/sites/app-e2e-france-front-test-oj55",
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
    action_group_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-watch-test/providers/Microsoft.Insights/actionGroups/ag-e2e-team-test"
  }
}

resource "azurerm_monitor_metric_alert" "back_failing_france" {
  name                = "alert-e2e-back-failing-france-test"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-app-test/providers/Microsoft.Web/sites/app-e2e-france-back-test-oj55",
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
    action_group_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-watch-test/providers/Microsoft.Insights/actionGroups/ag-e2e-team-test"
  }
}

resource "azurerm_monitor_metric_alert" "models_exhausted_swedencentral" {
  name                = "alert-e2e-models-exhausted-swedencentral-test"
  resource_group_name = azurerm_resource_group.alerts.name
  scopes = [
    "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-chat-test/providers/Microsoft.CognitiveServices/accounts/ais-e2e-models-test-oj55",
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
    action_group_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-watch-test/providers/Microsoft.Insights/actionGroups/ag-e2e-team-test"
  }
}
