# Generated from the C# model AiApplicationPlatform, environment dev, stack gateway. Change the model, not this file.

resource "azurerm_resource_group" "gateway" {
  name     = "rg-service-gateway-dev"
  location = "francecentral"
  tags     = local.tags
}
