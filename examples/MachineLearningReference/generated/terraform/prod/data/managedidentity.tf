# Generated from the C# model MachineLearningReference, environment prod, stack data. Change the model, not this file.

# what the cluster is, and pulls images as
resource "azurerm_user_assigned_identity" "serving" {
  name                = "id-demand-serving-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  tags                = local.tags
}
