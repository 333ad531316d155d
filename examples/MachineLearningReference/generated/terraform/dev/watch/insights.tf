# Generated from the C# model MachineLearningReference, environment dev, stack watch. Change the model, not this file.

resource "azurerm_monitor_action_group" "planning" {
  name                = "ag-demand-planning-dev"
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
  name                = "alert-demand-app-unwell-dev"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-app-dev/providers/Microsoft.Web/sites/app-demand-app-dev-kzo2",
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
  name                = "alert-demand-collection-failed-dev"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-ingest-dev/providers/Microsoft.DataFactory/factories/adf-demand-ingest-dev-kzo2",
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
  name                = "alert-demand-serving-busy-dev"
  resource_group_name = azurerm_resource_group.watch.name
  scopes = [
    "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-data-dev/providers/Microsoft.ContainerService/managedClusters/aks-demand-serving-dev",
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
