# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj002. Change the model, not this file.

resource "azurerm_machine_learning_workspace" "prj002_learning" {
  name                          = "mlw-aif-prj002-learning-stage-001"
  resource_group_name           = azurerm_resource_group.prj002.name
  location                      = azurerm_resource_group.prj002.location
  friendly_name                 = "learning"
  storage_account_id            = azurerm_storage_account.prj002_files.id
  key_vault_id                  = azurerm_key_vault.prj002_vault.id
  container_registry_id         = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-common-stage-001/providers/Microsoft.ContainerRegistry/registries/craifimagesstage001k56w"
  kind                          = "Default"
  sku_name                      = "Basic"
  application_insights_id       = azurerm_application_insights.prj002_insights.id
  high_business_impact          = false
  public_network_access_enabled = false
  v1_legacy_mode_enabled        = false
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_update_resource" "azurerm_machine_learning_workspace_prj002_learning" {
  type        = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  resource_id = azurerm_machine_learning_workspace.prj002_learning.id
  body = {
    properties = {
      systemDatastoresAuthMode = "Identity"
    }
  }
}

resource "azapi_resource" "prj002_learning_online_endpoint_scores" {
  name      = "scores"
  location  = "swedencentral"
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.prj002_learning.id
  body = {
    properties = {
      authMode            = "AADToken"
      publicNetworkAccess = "Disabled"
      traffic = {
        blue = 100
      }
    }
  }
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_resource" "prj002_learning_scores_online_deployment_blue" {
  name      = "blue"
  location  = "swedencentral"
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2026-05-01"
  parent_id = azapi_resource.prj002_learning_online_endpoint_scores.id
  body = {
    properties = {
      endpointComputeType = "Managed"
      model               = "azureml://registries/azureml/models/roberta-base/versions/1"
      instanceType        = "Standard_DS3_v2"
      appInsightsEnabled  = true
    }
    sku = {
      name     = "Default"
      capacity = 1
    }
  }
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  depends_on = [azurerm_role_assignment.prj002_learning_calls_scores]
}

resource "azurerm_machine_learning_compute_cluster" "prj002_learning_train" {
  name                          = "train"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.prj002_learning.id
  location                      = "swedencentral"
  vm_size                       = "Standard_DS3_v2"
  vm_priority                   = "Dedicated"
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  local_auth_enabled            = false
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 3
    scale_down_nodes_after_idle_duration = "PT120S"
  }

  identity {
    type = "SystemAssigned"
  }
}
