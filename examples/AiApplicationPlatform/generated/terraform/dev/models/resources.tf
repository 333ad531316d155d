# Generated from the C# model AiApplicationPlatform, environment dev, stack models. Change the model, not this file.

resource "azurerm_resource_group" "models" {
  name     = "rg-service-models-dev"
  location = "francecentral"
  tags     = local.tags
}
