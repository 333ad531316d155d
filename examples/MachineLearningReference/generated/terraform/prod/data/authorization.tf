# Generated from the C# model MachineLearningReference, environment prod, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "serving_is_itself" {
  name                 = "c1239117-9013-8d14-bb9c-2ad25d5d7498"
  scope                = azurerm_user_assigned_identity.serving.id
  role_definition_name = "Managed Identity Operator"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "serving_joins_subnet" {
  name                 = "ec92c91b-f446-8268-9286-1e58e4ef4111"
  scope                = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/kubernetes"
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_silver" {
  name                 = "c5659aa7-f845-8a4d-ada1-7a1d4f7485f5"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_reads_silver" {
  name                 = "9719be7f-bde0-8b74-8204-4f7265bddcaf"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_learning" {
  name                 = "c3b99944-9a4d-8aff-963c-901b662e6692"
  scope                = azurerm_machine_learning_workspace.learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_writes_serving" {
  name                 = "6d3ae52b-a65e-8886-8ed7-fca778231abe"
  scope                = azurerm_kubernetes_cluster.serving.id
  role_definition_name = "Azure Kubernetes Service RBAC Writer"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_writes_images" {
  name                 = "5fc788bf-075e-8e5b-a544-09b2e444e707"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "serving_reads_images" {
  name                 = "ef152f7f-ec6d-89c7-a914-a009b7f76778"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_gold" {
  name                 = "57b6e3d3-a5ae-8544-b38d-0af54d806b84"
  scope                = azurerm_storage_container.lake_gold.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
