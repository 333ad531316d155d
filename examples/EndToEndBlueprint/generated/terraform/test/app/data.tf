# Generated from the C# model EndToEndBlueprint, environment test, stack app. Change the model, not this file.

# In the stack watch, which is applied first.
data "azurerm_application_insights" "insights" {
  name                = "appi-e2e-insights-test"
  resource_group_name = "rg-e2e-watch-test"
}
