# Generated from the C# model AiApplicationPlatform, environment test, stack models. Change the model, not this file.

resource "azurerm_resource_group" "models" {
  name     = "rg-service-models-test"
  location = "francecentral"
  tags     = local.tags
}
