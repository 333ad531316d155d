# Generated from the C# model EndToEndBlueprint, environment prod, stack app. Change the model, not this file.

# fetches the certificate of the public name
resource "azurerm_user_assigned_identity" "gateway" {
  name                = "id-e2e-gateway-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}

# fetches the certificate of the public name
resource "azurerm_user_assigned_identity" "france_gateway" {
  name                = "id-e2e-france-gateway-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = "francecentral"
  tags                = local.tags
}

# what Azure DevOps deploys as, without a secret
resource "azurerm_user_assigned_identity" "deployer" {
  name                = "id-e2e-deployer-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}

resource "azurerm_federated_identity_credential" "deployer_devops" {
  name                = "devops"
  resource_group_name = azurerm_resource_group.app.name
  parent_id           = azurerm_user_assigned_identity.deployer.id
  issuer              = "https://vstoken.dev.azure.com/66666666-6666-4666-8666-666666666666"
  subject             = "sc://fabrikam/end-to-end/prod"
  audience            = ["api://AzureADTokenExchange"]
}
