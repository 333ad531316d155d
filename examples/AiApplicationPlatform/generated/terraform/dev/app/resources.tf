# Generated from the C# model AiApplicationPlatform, environment dev, stack app. Change the model, not this file.

resource "azurerm_resource_group" "app" {
  name     = "rg-service-app-dev"
  location = "francecentral"
  tags     = local.tags
}
