# Generated from the C# model AiApplicationPlatform, environment prod, stack gateway. Change the model, not this file.

# In the stack foundation, which is applied first.
data "azurerm_application_insights" "insights" {
  name                = "appi-service-insights-prod"
  resource_group_name = "rg-service-foundation-prod"
}
