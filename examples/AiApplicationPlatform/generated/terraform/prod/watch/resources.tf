# Generated from the C# model AiApplicationPlatform, environment prod, stack watch. Change the model, not this file.

resource "azurerm_resource_group" "watch" {
  name     = "rg-service-watch-prod"
  location = "francecentral"
  tags     = local.tags
}
