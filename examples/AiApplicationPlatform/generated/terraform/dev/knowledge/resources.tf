# Generated from the C# model AiApplicationPlatform, environment dev, stack knowledge. Change the model, not this file.

resource "azurerm_resource_group" "knowledge" {
  name     = "rg-service-knowledge-dev"
  location = "francecentral"
  tags     = local.tags
}
