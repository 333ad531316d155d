# Generated from the C# model AiApplicationPlatform, environment test, stack learning. Change the model, not this file.

resource "azurerm_resource_group" "learning" {
  name     = "rg-service-learning-test"
  location = "francecentral"
  tags     = local.tags
}
