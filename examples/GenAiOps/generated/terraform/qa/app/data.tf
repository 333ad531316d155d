# Generated from the C# model GenAiOps, environment qa, stack app. Change the model, not this file.

# In the stack monitoring, which is applied first.
data "azurerm_application_insights" "insights" {
  name                = "appi-ops-insights-qa"
  resource_group_name = "rg-ops-monitoring-qa"
}
