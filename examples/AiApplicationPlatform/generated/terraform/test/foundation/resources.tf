# Generated from the C# model AiApplicationPlatform, environment test, stack foundation. Change the model, not this file.

resource "azurerm_resource_group" "foundation" {
  name     = "rg-service-foundation-test"
  location = "francecentral"
  tags     = local.tags
}
