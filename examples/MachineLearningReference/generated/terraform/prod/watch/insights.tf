# Generated from the C# model MachineLearningReference, environment prod, stack watch. Change the model, not this file.

resource "azurerm_monitor_action_group" "planning" {
  name                = "ag-demand-planning-prod"
  resource_group_name = azurerm_resource_group.watch.name
  location            = "global"
  short_name          = "planning"
  enabled             = true
  tags                = local.tags

  email_receiver {
    name                    = "Demand planning"
    email_address           = "demand-planning@fabrikam.com"
    use_common_alert_schema = true
  }
}

resource "azurerm_monitor_metric_alert" "app_unwell" {
  name                = "alert-demand-app-unwell-prod"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-app-prod/providers/Microsoft.Web/sites/app-demand-app-prod-n55u",
  ]
  severity      = 2
  description   = "Instances of the app fail their health check."
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
    action_group_id = azurerm_monitor_action_group.planning.id
  }
}

resource "azurerm_monitor_metric_alert" "collection_failed" {
  name                = "alert-demand-collection-failed-prod"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-ingest-prod/providers/Microsoft.DataFactory/factories/adf-demand-ingest-prod-n55u",
  ]
  severity      = 2
  description   = "A pipeline that collects data has failed."
  enabled       = true
  frequency     = "PT1M"
  window_size   = "PT5M"
  auto_mitigate = true
  tags          = local.tags

  criteria {
    metric_name            = "PipelineFailedRuns"
    metric_namespace       = "Microsoft.DataFactory/factories"
    aggregation            = "Total"
    operator               = "GreaterThan"
    threshold              = 0
    skip_metric_validation = false
  }

  action {
    action_group_id = azurerm_monitor_action_group.planning.id
  }
}

resource "azurerm_monitor_metric_alert" "serving_busy" {
  name                = "alert-demand-serving-busy-prod"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-data-prod/providers/Microsoft.ContainerService/managedClusters/aks-demand-serving-prod",
  ]
  severity      = 2
  description   = "The machines that serve models are busy; add some."
  enabled       = true
  frequency     = "PT1M"
  window_size   = "PT5M"
  auto_mitigate = true
  tags          = local.tags

  criteria {
    metric_name            = "node_cpu_usage_percentage"
    metric_namespace       = "Microsoft.ContainerService/managedClusters"
    aggregation            = "Average"
    operator               = "GreaterThan"
    threshold              = 85
    skip_metric_validation = false
  }

  action {
    action_group_id = azurerm_monitor_action_group.planning.id
  }
}
