# Generated from the C# model MachineLearningReference, environment dev, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "serving_is_itself" {
  name                 = "e98916a8-6d8e-838b-bea1-7c29b30ca7f0"
  scope                = azurerm_user_assigned_identity.serving.id
  role_definition_name = "Managed Identity Operator"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "serving_joins_subnet" {
  name                 = "d2079582-93a7-84dd-8587-8065d850ad37"
  scope                = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-demand-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-demand-dev/subnets/kubernetes"
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_silver" {
  name                 = "e156a9e1-ef91-859d-856a-18749d5ee382"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_reads_silver" {
  name                 = "fd5e87e2-bdcb-80cf-8417-a5af3642adc5"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_learning" {
  name                 = "289b3516-20b6-810e-8703-32e321ffa3ec"
  scope                = azurerm_machine_learning_workspace.learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_writes_serving" {
  name                 = "aaff85d1-e116-85a5-8c81-a2300a4ad0bf"
  scope                = azurerm_kubernetes_cluster.serving.id
  role_definition_name = "Azure Kubernetes Service RBAC Writer"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_writes_images" {
  name                 = "af5780a1-9190-8509-8f17-2d6aad88aa41"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "serving_reads_images" {
  name                 = "34d1c56d-ba51-8a0f-9b03-3d4f7ec69b18"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_gold" {
  name                 = "44ed425e-6ffd-8f34-9ebe-fe699d25e66f"
  scope                = azurerm_storage_container.lake_gold.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
