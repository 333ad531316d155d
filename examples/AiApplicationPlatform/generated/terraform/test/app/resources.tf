# Generated from the C# model AiApplicationPlatform, environment test, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-service-app-test"
  location = "francecentral"
  tags     = local.tags
}
