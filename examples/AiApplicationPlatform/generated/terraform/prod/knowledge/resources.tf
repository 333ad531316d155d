# Generated from the C# model AiApplicationPlatform, environment prod, stack knowledge. Change the model, not this file.

resource "azurerm_resource_group" "knowledge" {
  name     = "rg-service-knowledge-prod"
  location = "francecentral"
  tags     = local.tags
}
