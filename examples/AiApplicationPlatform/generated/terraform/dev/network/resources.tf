# Generated from the C# model AiApplicationPlatform, environment dev, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-service-network-dev"
  location = "francecentral"
  tags     = local.tags
}
