# Generated from the C# model AiApplicationPlatform, environment prod, stack learning. Change the model, not this file.

resource "azurerm_resource_group" "learning" {
  name     = "rg-service-learning-prod"
  location = "francecentral"
  tags     = local.tags
}
