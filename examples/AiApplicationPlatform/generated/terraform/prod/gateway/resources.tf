# Generated from the C# model AiApplicationPlatform, environment prod, stack gateway. Change the model, not this file.

resource "azurerm_resource_group" "gateway" {
  name     = "rg-service-gateway-prod"
  location = "francecentral"
  tags     = local.tags
}
