# Generated from the C# model AiApplicationPlatform, environment prod, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-service-app-prod"
  location = "francecentral"
  tags     = local.tags
}
