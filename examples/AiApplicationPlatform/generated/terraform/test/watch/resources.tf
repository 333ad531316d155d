# Generated from the C# model AiApplicationPlatform, environment test, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-service-watch-test"
  location = "francecentral"
  tags     = local.tags
}
