# Generated from the C# model GenAiOps, environment prod, stack app. Change the model, not this file.

# what agents in containers act as
resource "azurerm_user_assigned_identity" "agent_app" {
  name                = "id-ops-agent-app-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}

# what the batch acts as
resource "azurerm_user_assigned_identity" "batch" {
  name                = "id-ops-batch-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}

# what the pipeline acts as, without a secret
resource "azurerm_user_assigned_identity" "delivery" {
  name                = "id-ops-delivery-prod"
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  tags                = local.tags
}

resource "azurerm_federated_identity_credential" "delivery_github_prod" {
  name                = "github-prod"
  resource_group_name = azurerm_resource_group.app.name
  parent_id           = azurerm_user_assigned_identity.delivery.id
  issuer              = "https://token.actions.githubusercontent.com"
  subject             = "repo:fabrikam/service-agents:environment:prod"
  audience            = ["api://AzureADTokenExchange"]
}
