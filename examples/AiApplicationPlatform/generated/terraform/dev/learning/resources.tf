# Generated from the C# model AiApplicationPlatform, environment dev, stack learning. Change the model, not this file.

resource "azurerm_resource_group" "learning" {
  name     = "rg-service-learning-dev"
  location = "francecentral"
  tags     = local.tags
}
