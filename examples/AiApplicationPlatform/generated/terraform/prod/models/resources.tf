# Generated from the C# model AiApplicationPlatform, environment prod, stack models. Change the model, not this file.

resource "azurerm_resource_group" "models" {
  name     = "rg-service-models-prod"
  location = "francecentral"
  tags     = local.tags
}
