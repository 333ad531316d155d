# Generated from the C# model AiApplicationPlatform, environment prod, stack app. Change the model, not this file.

# fetches images
resource "azurerm_user_assigned_identity" "puller" {
  name                = "id-service-puller-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}

# fills the index
resource "azurerm_user_assigned_identity" "indexer" {
  name                = "id-service-indexer-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}

# starts the scoring
resource "azurerm_user_assigned_identity" "scheduler" {
  name                = "id-service-scheduler-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}

# fetches the certificate
resource "azurerm_user_assigned_identity" "front" {
  name                = "id-service-front-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}
