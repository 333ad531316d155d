# Generated from the C# model EndToEndBlueprint, environment test, stack alerts. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "MetricAlert/back-failing-france"            = azurerm_monitor_metric_alert.back_failing_france.id
    "MetricAlert/back-failing-sweden"            = azurerm_monitor_metric_alert.back_failing_sweden.id
    "MetricAlert/front-unwell-france"            = azurerm_monitor_metric_alert.front_unwell_france.id
    "MetricAlert/front-unwell-sweden"            = azurerm_monitor_metric_alert.front_unwell_sweden.id
    "MetricAlert/models-exhausted-swedencentral" = azurerm_monitor_metric_alert.models_exhausted_swedencentral.id
    "ResourceGroup/alerts"                       = azurerm_resource_group.alerts.id
  }
}
