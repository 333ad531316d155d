# Generated from the C# model AiApplicationPlatform, environment dev, stack foundation. Change the model, not this file.

resource "azurerm_resource_group" "foundation" {
  name     = "rg-service-foundation-dev"
  location = "francecentral"
  tags     = local.tags
}
