# Generated from the C# model MachineLearningReference, environment prod, stack app. Change the model, not this file.

# In the stack data, which is applied first.
data "azurerm_application_insights" "insights" {
  name                = "appi-demand-insights-prod"
  resource_group_name = "rg-demand-data-prod"
}
