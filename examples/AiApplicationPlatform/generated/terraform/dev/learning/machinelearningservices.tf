# Generated from the C# model AiApplicationPlatform, environment dev, stack learning. Change the model, not this file.

# the models that may be used, each with its evaluation
resource "azapi_resource" "machine_learning_registry_catalogue" {
  name      = "mlr-service-catalogue-dev"
  location  = azurerm_resource_group.learning.location
  type      = "Microsoft.MachineLearningServices/registries@2026-05-01"
  parent_id = azurerm_resource_group.learning.id
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      regionDetails = [
        {
          location = "francecentral"
          storageAccountDetails = [
            {
              systemCreatedStorageAccount = {
                storageAccountType       = "Standard_ZRS"
                storageAccountHnsEnabled = false
              }
            },
          ]
          acrDetails = [
            {
              systemCreatedAcrAccount = {
                acrAccountSku = "Premium"
              }
            },
          ]
        },
      ]
    }
  }
  tags = local.tags

  identity {
    type = "SystemAssigned"
  }
}

# one definition of each feature, for training and for answering
resource "azurerm_machine_learning_workspace" "feature_store" {
  name                          = "mlw-service-feature-store-dev"
  resource_group_name           = azurerm_resource_group.learning.name
  location                      = azurerm_resource_group.learning.location
  friendly_name                 = "feature-store"
  storage_account_id            = azurerm_storage_account.workbench.id
  key_vault_id                  = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.KeyVault/vaults/kv-servic-vault-dev-fulv"
  container_registry_id         = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.ContainerRegistry/registries/crserviceimagesdevkiwi"
  kind                          = "FeatureStore"
  sku_name                      = "Basic"
  application_insights_id       = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.Insights/components/appi-service-insights-dev"
  high_business_impact          = false
  public_network_access_enabled = false
  v1_legacy_mode_enabled        = false
  tags                          = local.tags

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }

  feature_store {
    computer_spark_runtime_version = "3.4"
  }
}

resource "azapi_update_resource" "azurerm_machine_learning_workspace_feature_store" {
  type        = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  resource_id = azurerm_machine_learning_workspace.feature_store.id
  body = {
    properties = {
      systemDatastoresAuthMode = "Identity"
    }
  }
}

resource "azapi_resource" "feature_store_private_endpoint_rule_lake" {
  name      = "lake"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.feature_store.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azurerm_storage_account.lake.id
        subresourceTarget = "dfs"
        sparkEnabled      = true
      }
    }
  }
}

resource "azurerm_machine_learning_workspace" "wear" {
  name                          = "mlw-service-wear-dev"
  resource_group_name           = azurerm_resource_group.learning.name
  location                      = azurerm_resource_group.learning.location
  friendly_name                 = "wear"
  storage_account_id            = azurerm_storage_account.workbench.id
  key_vault_id                  = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.KeyVault/vaults/kv-servic-vault-dev-fulv"
  container_registry_id         = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.ContainerRegistry/registries/crserviceimagesdevkiwi"
  kind                          = "Default"
  sku_name                      = "Basic"
  application_insights_id       = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-foundation-dev/providers/Microsoft.Insights/components/appi-service-insights-dev"
  high_business_impact          = false
  public_network_access_enabled = false
  image_build_compute_name      = "processing"
  v1_legacy_mode_enabled        = false
  tags                          = local.tags

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_update_resource" "azurerm_machine_learning_workspace_wear" {
  type        = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  resource_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      systemDatastoresAuthMode = "Identity"
    }
  }
}

resource "azapi_resource" "wear_compute_instance_notebook" {
  name      = "notebook"
  location  = "francecentral"
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      computeType = "ComputeInstance"
      properties = {
        vmSize                           = "Standard_DS3_v2"
        idleTimeBeforeShutdown           = "PT30M"
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
  tags = local.tags

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_compute_cluster" "wear_processing" {
  name                          = "processing"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.wear.id
  location                      = "francecentral"
  vm_size                       = "Standard_DS4_v2"
  vm_priority                   = "Dedicated"
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  local_auth_enabled            = false
  description                   = "Turns raw data into aggregates and features"
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

resource "azurerm_machine_learning_compute_cluster" "wear_training" {
  name                          = "training"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.wear.id
  location                      = "francecentral"
  vm_size                       = "Standard_NC4as_T4_v3"
  vm_priority                   = "Dedicated"
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  local_auth_enabled            = false
  description                   = "Trains models"
  tags                          = local.tags

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT120S"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_compute_cluster" "wear_scoring" {
  name                          = "scoring"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.wear.id
  location                      = "francecentral"
  vm_size                       = "Standard_DS3_v2"
  vm_priority                   = "Dedicated"
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  local_auth_enabled            = false
  description                   = "Scores all machines at night"
  tags                          = local.tags

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT120S"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_resource" "wear_online_endpoint_life" {
  name      = "life"
  location  = "francecentral"
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      authMode            = "AADToken"
      publicNetworkAccess = "Disabled"
      traffic = {
        blue  = 90
        green = 10
      }
      description = "How long a part will last"
    }
  }
  tags = local.tags

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_resource" "wear_life_online_deployment_blue" {
  name      = "blue"
  location  = "francecentral"
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2026-05-01"
  parent_id = azapi_resource.wear_online_endpoint_life.id
  body = {
    properties = {
      endpointComputeType = "Managed"
      model               = "azureml://registries/${azapi_resource.machine_learning_registry_catalogue.name}/models/remaining-life/versions/4"
      instanceType        = "Standard_DS3_v2"
      appInsightsEnabled  = true
      requestSettings = {
        maxConcurrentRequestsPerInstance = 8
        requestTimeout                   = "PT5S"
      }
      dataCollector = {
        rollingRate = "Hour"
        collections = {
          model_inputs = {
            dataCollectionMode = "Enabled"
          }
          model_outputs = {
            dataCollectionMode = "Enabled"
          }
        }
      }
    }
    sku = {
      name     = "Default"
      capacity = 1
    }
  }
  tags = local.tags

  depends_on = [azurerm_role_assignment.life_reads_catalogue]
}

resource "azapi_resource" "wear_life_online_deployment_green" {
  name      = "green"
  location  = "francecentral"
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2026-05-01"
  parent_id = azapi_resource.wear_online_endpoint_life.id
  body = {
    properties = {
      endpointComputeType = "Managed"
      model               = "azureml://registries/${azapi_resource.machine_learning_registry_catalogue.name}/models/remaining-life/versions/5"
      instanceType        = "Standard_DS3_v2"
      appInsightsEnabled  = true
      requestSettings = {
        maxConcurrentRequestsPerInstance = 8
        requestTimeout                   = "PT5S"
      }
      dataCollector = {
        rollingRate = "Hour"
        collections = {
          model_inputs = {
            dataCollectionMode = "Enabled"
          }
          model_outputs = {
            dataCollectionMode = "Enabled"
          }
        }
      }
    }
    sku = {
      name     = "Default"
      capacity = 1
    }
  }
  tags = local.tags

  depends_on = [azurerm_role_assignment.life_reads_catalogue]
}

resource "azapi_resource" "wear_batch_endpoint_nightly" {
  name      = "nightly"
  location  = "francecentral"
  type      = "Microsoft.MachineLearningServices/workspaces/batchEndpoints@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      authMode = "AADToken"
      defaults = {
        deploymentName = "life"
      }
      description = "How long all parts of all machines will last"
    }
  }
  tags = local.tags

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_resource" "wear_nightly_batch_deployment_life" {
  name      = "life"
  location  = "francecentral"
  type      = "Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments@2026-05-01"
  parent_id = azapi_resource.wear_batch_endpoint_nightly.id
  body = {
    properties = {
      model = {
        assetId       = "azureml://registries/${azapi_resource.machine_learning_registry_catalogue.name}/models/remaining-life/versions/4"
        referenceType = "Id"
      }
      compute = azurerm_machine_learning_compute_cluster.wear_scoring.id
      resources = {
        instanceCount = 1
      }
      miniBatchSize             = 10
      maxConcurrencyPerInstance = 1
      errorThreshold            = -1
      retrySettings = {
        maxRetries = 3
        timeout    = "PT30S"
      }
      outputAction   = "AppendRow"
      outputFileName = "predictions.csv"
      loggingLevel   = "Info"
    }
  }
  tags = local.tags

  depends_on = [azurerm_role_assignment.nightly_reads_catalogue]
}

resource "azapi_resource" "wear_private_endpoint_rule_lake" {
  name      = "lake"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
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

resource "azapi_resource" "wear_private_endpoint_rule_lake_blobs" {
  name      = "lake-blobs"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azurerm_storage_account.lake.id
        subresourceTarget = "blob"
        sparkEnabled      = false
      }
    }
  }
}

resource "azapi_resource" "wear_private_endpoint_rule_signals" {
  name      = "signals"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azurerm_eventhub_namespace.signals.id
        subresourceTarget = "namespace"
        sparkEnabled      = false
      }
    }
  }
}

resource "azapi_resource" "wear_private_endpoint_rule_catalogue" {
  name      = "catalogue"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azapi_resource.machine_learning_registry_catalogue.id
        subresourceTarget = "amlregistry"
        sparkEnabled      = false
      }
    }
  }
}

resource "azapi_resource" "wear_private_endpoint_rule_feature_store" {
  name      = "feature-store"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azurerm_machine_learning_workspace.feature_store.id
        subresourceTarget = "amlworkspace"
        sparkEnabled      = false
      }
    }
  }
}

resource "azapi_resource" "wear_private_endpoint_rule_features_online" {
  name      = "features-online"
  type      = "Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      type     = "PrivateEndpoint"
      category = "UserDefined"
      destination = {
        serviceResourceId = azurerm_cosmosdb_account.features_online.id
        subresourceTarget = "Sql"
        sparkEnabled      = false
      }
    }
  }
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_fqdn" "wear_erp" {
  name             = "erp"
  workspace_id     = azurerm_machine_learning_workspace.wear.id
  destination_fqdn = "erp.fabrikam.com"
}

resource "azurerm_machine_learning_workspace_network_outbound_rule_fqdn" "wear_suppliers" {
  name             = "suppliers"
  workspace_id     = azurerm_machine_learning_workspace.wear.id
  destination_fqdn = "suppliers.fabrikam.com"
}

resource "azapi_resource" "wear_lake_datastore_aggregates" {
  name      = "aggregates"
  type      = "Microsoft.MachineLearningServices/workspaces/datastores@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      datastoreType = "AzureDataLakeGen2"
      credentials = {
        credentialsType = "None"
      }
      accountName                   = azurerm_storage_account.lake.name
      endpoint                      = "core.windows.net"
      serviceDataAccessAuthIdentity = "WorkspaceSystemAssignedIdentity"
      filesystem                    = azurerm_storage_container.lake_aggregates.name
    }
  }
}

resource "azapi_resource" "wear_lake_datastore_features" {
  name      = "features"
  type      = "Microsoft.MachineLearningServices/workspaces/datastores@2026-05-01"
  parent_id = azurerm_machine_learning_workspace.wear.id
  body = {
    properties = {
      datastoreType = "AzureDataLakeGen2"
      credentials = {
        credentialsType = "None"
      }
      accountName                   = azurerm_storage_account.lake.name
      endpoint                      = "core.windows.net"
      serviceDataAccessAuthIdentity = "WorkspaceSystemAssignedIdentity"
      filesystem                    = azurerm_storage_container.lake_features.name
    }
  }
}
