# Generated from the C# model AiApplicationPlatform, environment test, stack knowledge. Change the model, not this file.

resource "azurerm_resource_group" "knowledge" {
  name     = "rg-service-knowledge-test"
  location = "francecentral"
  tags     = local.tags
}
