# Generated from the C# model MachineLearningReference, environment test, stack data. Change the model, not this file.

resource "azurerm_machine_learning_workspace" "learning" {
  name                          = "mlw-demand-learning-test"
  resource_group_name           = azurerm_resource_group.data.name
  location                      = azurerm_resource_group.data.location
  friendly_name                 = "learning"
  storage_account_id            = azurerm_storage_account.experiments.id
  key_vault_id                  = azurerm_key_vault.vault.id
  container_registry_id         = azurerm_container_registry.images.id
  kind                          = "Default"
  sku_name                      = "Basic"
  application_insights_id       = azurerm_application_insights.insights.id
  high_business_impact          = false
  public_network_access_enabled = false
  image_build_compute_name      = "training"
  v1_legacy_mode_enabled        = false
  tags                          = local.tags

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_update_resource" "azurerm_machine_learning_workspace_learning" {
  type        = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  resource_id = azurerm_machine_learning_workspace.learning.id
  body = {
    properties = {
      systemDatastoresAuthMode = "Identity"
    }
  }
}

resource "azurerm_machine_learning_compute_cluster" "learning_training" {
  name                          = "training"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.learning.id
  location                      = "swedencentral"
  vm_size                       = "Standard_DS3_v2"
  vm_priority                   = "Dedicated"
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  local_auth_enabled            = false
  tags                          = local.tags

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 2
    scale_down_nodes_after_idle_duration = "PT120S"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_resource" "learning_private_endpoint_rule_lake" {
  name      = "lake"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.learning.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azurerm_storage_account.lake.id
        subresourceTarget = "dfs"
        sparkEnabled      = false
      }
    }
  }
}

resource "azapi_resource" "learning_private_endpoint_rule_warehouse" {
  name      = "warehouse"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.learning.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azurerm_synapse_workspace.warehouse.id
        subresourceTarget = "Sql"
        sparkEnabled      = false
      }
    }
  }
}

resource "azapi_resource" "learning_private_endpoint_rule_planning" {
  name      = "planning"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.learning.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azurerm_mssql_server.planning.id
        subresourceTarget = "sqlServer"
        sparkEnabled      = false
      }
    }
  }
}
