# Generated from the C# model AiApplicationPlatform, environment dev, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-service-watch-dev"
  location = "francecentral"
  tags     = local.tags
}
