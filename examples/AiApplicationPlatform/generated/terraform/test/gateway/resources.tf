# Generated from the C# model AiApplicationPlatform, environment test, stack gateway. Change the model, not this file.

resource "azurerm_resource_group" "gateway" {
  name     = "rg-service-gateway-test"
  location = "francecentral"
  tags     = local.tags
}
