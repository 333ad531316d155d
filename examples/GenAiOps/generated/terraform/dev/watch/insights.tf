# Generated from the C# model GenAiOps, environment dev, stack watch. Change the model, not this file.

resource "azurerm_monitor_action_group" "administration" {
  name                = "ag-ops-administration-dev"
  resource_group_name = azurerm_resource_group.watch.name
  location            = "global"
  short_name          = "admin"
  enabled             = true
  tags                = local.tags

  email_receiver {
    name                    = "Infrastructure"
    email_address           = "infrastructure@fabrikam.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_action_group" "inner_loop" {
  name                = "ag-ops-inner-loop-dev"
  resource_group_name = azurerm_resource_group.watch.name
  location            = "global"
  short_name          = "inner-loop"
  enabled             = true
  tags                = local.tags

  email_receiver {
    name                    = "AI engineering"
    email_address           = "ai-engineering@fabrikam.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" "quality_regression" {
  name                = "sqr-ops-quality-regression-dev"
  resource_group_name = azurerm_resource_group.watch.name
  location            = azurerm_resource_group.watch.location
  display_name        = "quality-regression"
  description         = "Answers score worse than the release was admitted with. Take the release back, then look at prompt and model."
  scopes = [
    "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev",
  ]
  severity                         = 2
  enabled                          = true
  evaluation_frequency             = "PT1H"
  window_duration                  = "PT6H"
  auto_mitigation_enabled          = true
  skip_query_validation            = false
  workspace_alerts_storage_enabled = false
  tags                             = local.tags

  criteria {
    query                   = "AppEvents | where Name == 'answer scored' | summarize score = avg(todouble(Measurements.groundedness)) | where score < 4"
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 0
  }

  action {
    action_groups = [azurerm_monitor_action_group.inner_loop.id]
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" "run_failure" {
  name                = "sqr-ops-run-failure-dev"
  resource_group_name = azurerm_resource_group.watch.name
  location            = azurerm_resource_group.watch.location
  display_name        = "run-failure"
  description         = "A run of tests or of a batch ended in an error."
  scopes = [
    "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-monitoring-dev/providers/Microsoft.OperationalInsights/workspaces/log-ops-logs-dev",
  ]
  severity                         = 2
  enabled                          = true
  evaluation_frequency             = "PT30M"
  window_duration                  = "PT1H"
  auto_mitigation_enabled          = true
  skip_query_validation            = false
  workspace_alerts_storage_enabled = false
  tags                             = local.tags

  criteria {
    query                   = "AppEvents | where Name == 'run failed'"
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 0
  }

  action {
    action_groups = [azurerm_monitor_action_group.inner_loop.id]
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_monitor_metric_alert" "capacity" {
  name                = "alert-ops-capacity-dev"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-models-dev/providers/Microsoft.CognitiveServices/accounts/ais-ops-foundry-dev-bkre",
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
    action_group_id = azurerm_monitor_action_group.administration.id
  }
}

resource "azurerm_monitor_metric_alert" "agents_failing" {
  name                = "alert-ops-agents-failing-dev"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-app-dev/providers/Microsoft.App/containerApps/ca-ops-agent-app-dev",
  ]
  severity      = 1
  description   = "Calls to the agents end in an error."
  enabled       = true
  frequency     = "PT1M"
  window_size   = "PT5M"
  auto_mitigate = true
  tags          = local.tags

  criteria {
    metric_name            = "Requests"
    metric_namespace       = "Microsoft.App/containerApps"
    aggregation            = "Total"
    operator               = "GreaterThan"
    threshold              = 5
    skip_metric_validation = false

    dimension {
      name     = "statusCodeCategory"
      operator = "Include"
      values   = ["5xx"]
    }
  }

  action {
    action_group_id = azurerm_monitor_action_group.administration.id
  }
}
