# Generated from the C# model MachineLearningReference, environment test, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "serving_is_itself" {
  name                 = "2eb46d7a-fd0d-8a4c-924e-a6bd78cdbf04"
  scope                = azurerm_user_assigned_identity.serving.id
  role_definition_name = "Managed Identity Operator"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "serving_joins_subnet" {
  name                 = "90a28424-23bc-854b-a564-42b6d207114c"
  scope                = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/kubernetes"
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_silver" {
  name                 = "ea95d5ec-7332-8d6a-b56d-8704e0145637"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_reads_silver" {
  name                 = "bdebfe25-8f48-893e-a768-75cdf7353f3b"
  scope                = azurerm_storage_container.lake_silver.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_learning" {
  name                 = "7f9bfa88-0fa1-8649-9fe7-f6ca766fa10e"
  scope                = azurerm_machine_learning_workspace.learning.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_writes_serving" {
  name                 = "112b8d51-b70f-8192-9f9c-146a0b1fb9ab"
  scope                = azurerm_kubernetes_cluster.serving.id
  role_definition_name = "Azure Kubernetes Service RBAC Writer"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "learning_writes_images" {
  name                 = "41099b52-af15-85d2-ad83-07f19d8e3e80"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_machine_learning_workspace.learning.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "serving_reads_images" {
  name                 = "ddd10184-bcd7-839b-9aed-a321d7688926"
  scope                = azurerm_container_registry.images.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.serving.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "databricks_writes_gold" {
  name                 = "74abf2b6-e4bd-8fb9-b182-ce15e448493a"
  scope                = azurerm_storage_container.lake_gold.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_databricks_access_connector.lake.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
