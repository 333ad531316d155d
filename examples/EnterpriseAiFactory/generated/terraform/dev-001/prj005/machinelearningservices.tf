# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj005. Change the model, not this file.

resource "azurerm_machine_learning_workspace" "prj005_learning" {
  name                          = "mlw-aif-prj005-learning-dev-001"
  resource_group_name           = azurerm_resource_group.prj005.name
  location                      = azurerm_resource_group.prj005.location
  friendly_name                 = "learning"
  storage_account_id            = azurerm_storage_account.prj005_files.id
  key_vault_id                  = azurerm_key_vault.prj005_vault.id
  container_registry_id         = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.ContainerRegistry/registries/craifimagesdev001zjko"
  kind                          = "Default"
  sku_name                      = "Basic"
  application_insights_id       = azurerm_application_insights.prj005_insights.id
  high_business_impact          = false
  public_network_access_enabled = false
  v1_legacy_mode_enabled        = false
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_update_resource" "azurerm_machine_learning_workspace_prj005_learning" {
  type        = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  resource_id = azurerm_machine_learning_workspace.prj005_learning.id
  body = {
    properties = {
      systemDatastoresAuthMode = "Identity"
    }
  }
}

resource "azapi_resource" "prj005_learning_online_endpoint_scores" {
  name      = "scores"
  location  = "swedencentral"
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.prj005_learning.id
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
      project    = "prj005"
      costCenter = "4005"
    }
  )

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_resource" "prj005_learning_scores_online_deployment_blue" {
  name      = "blue"
  location  = "swedencentral"
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2026-05-01"
  parent_id = azapi_resource.prj005_learning_online_endpoint_scores.id
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
      project    = "prj005"
      costCenter = "4005"
    }
  )

  depends_on = [azurerm_role_assignment.prj005_learning_calls_scores]
}

resource "azurerm_machine_learning_compute_cluster" "prj005_learning_train" {
  name                          = "train"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.prj005_learning.id
  location                      = "swedencentral"
  vm_size                       = "Standard_DS3_v2"
  vm_priority                   = "Dedicated"
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  local_auth_enabled            = false
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
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

resource "azapi_resource" "prj005_learning_compute_instance_notebooks" {
  name      = "notebooks"
  location  = "swedencentral"
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.prj005_learning.id
  body = {
    properties = {
      computeType = "ComputeInstance"
      properties = {
        vmSize                           = "Standard_DS11_v2"
        idleTimeBeforeShutdown           = "PT60M"
        computeInstanceAuthorizationType = "personal"
        applicationSharingPolicy         = "Personal"
        enableNodePublicIp               = false
        sshSettings = {
          sshPublicAccess = "Disabled"
        }
      }
      disableLocalAuth = true
    }
  }
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  identity {
    type = "SystemAssigned"
  }
}
