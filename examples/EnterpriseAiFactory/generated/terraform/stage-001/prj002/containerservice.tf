# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj002. Change the model, not this file.

resource "azurerm_kubernetes_cluster" "prj002_serving" {
  name                                = "aks-aif-prj002-serving-stage-001"
  resource_group_name                 = azurerm_resource_group.prj002.name
  location                            = azurerm_resource_group.prj002.location
  sku_tier                            = "Standard"
  automatic_upgrade_channel           = "patch"
  node_os_upgrade_channel             = "NodeImage"
  dns_prefix                          = "serving"
  private_cluster_enabled             = true
  private_dns_zone_id                 = "System"
  private_cluster_public_fqdn_enabled = false
  run_command_enabled                 = false
  local_account_disabled              = true
  role_based_access_control_enabled   = true
  oidc_issuer_enabled                 = true
  workload_identity_enabled           = true
  image_cleaner_enabled               = true
  image_cleaner_interval_hours        = 168
  azure_policy_enabled                = true
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  default_node_pool {
    type                         = "VirtualMachineScaleSets"
    name                         = "system"
    only_critical_addons_enabled = true
    temporary_name_for_rotation  = "systemtmp"
    vm_size                      = "Standard_D4ds_v5"
    auto_scaling_enabled         = true
    min_count                    = 1
    max_count                    = 5
    zones                        = ["1", "2", "3"]
    vnet_subnet_id               = azurerm_subnet.network_prj002_aks.id
    host_encryption_enabled      = false

    upgrade_settings {
      max_surge = "33%"
    }
  }

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled = true
  }

  key_vault_secrets_provider {
    secret_rotation_enabled = true
  }

  oms_agent {
    log_analytics_workspace_id      = "/subscriptions/be712e43-92c7-4076-8ad2-1a4cbc21f84e/resourceGroups/rg-aif-logs-stage-001/providers/Microsoft.OperationalInsights/workspaces/log-aif-logs-stage-001"
    msi_auth_for_monitoring_enabled = true
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_data_plane  = "cilium"
    network_policy      = "cilium"
    outbound_type       = "loadBalancer"
    pod_cidr            = "100.64.0.0/16"
    service_cidr        = "100.65.0.0/20"
    dns_service_ip      = "100.65.0.10"
    load_balancer_sku   = "standard"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_update_resource" "azurerm_kubernetes_cluster_prj002_serving" {
  type        = "Microsoft.ContainerService/managedClusters@2025-05-01"
  resource_id = azurerm_kubernetes_cluster.prj002_serving.id
  body = {
    properties = {
      azureMonitorProfile = {
        metrics = {
          enabled = true
        }
      }
    }
  }
}
