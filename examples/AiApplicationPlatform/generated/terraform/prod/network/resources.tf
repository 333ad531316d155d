# Generated from the C# model AiApplicationPlatform, environment prod, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-service-network-prod"
  location = "francecentral"
  tags     = local.tags
}
