# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

# In the stack monitoring, which is applied first.
data "azurerm_application_insights" "insights" {
  name                = "appi-ops-insights-dev"
  resource_group_name = "rg-ops-monitoring-dev"
}
