# Generated from the C# model AiApplicationPlatform, environment test, stack network. Change the model, not this file.

resource "azurerm_resource_group" "network" {
  name     = "rg-service-network-test"
  location = "francecentral"
  tags     = local.tags
}
