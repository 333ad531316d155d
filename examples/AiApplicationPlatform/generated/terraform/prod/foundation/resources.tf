# Generated from the C# model AiApplicationPlatform, environment prod, stack foundation. Change the model, not this file.

resource "azurerm_resource_group" "foundation" {
  name     = "rg-service-foundation-prod"
  location = "francecentral"
  tags     = local.tags
}
