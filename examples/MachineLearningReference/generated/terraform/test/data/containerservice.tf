# Generated from the C# model MachineLearningReference, environment test, stack data. Change the model, not this file.

resource "azurerm_kubernetes_cluster" "serving" {
  name                                = "aks-demand-serving-test"
  resource_group_name                 = azurerm_resource_group.data.name
  location                            = azurerm_resource_group.data.location
  sku_tier                            = "Free"
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
  tags                                = local.tags

  default_node_pool {
    type                         = "VirtualMachineScaleSets"
    name                         = "system"
    only_critical_addons_enabled = true
    temporary_name_for_rotation  = "systemtmp"
    vm_size                      = "Standard_D4ds_v5"
    auto_scaling_enabled         = true
    min_count                    = 1
    max_count                    = 5
    zones                        = ["1"]
    vnet_subnet_id               = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/kubernetes"
    os_disk_type                 = "Ephemeral"
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
    log_analytics_workspace_id      = "/subscriptions/65555555-5555-4555-8555-555555555555/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-test"
    msi_auth_for_monitoring_enabled = true
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_data_plane  = "cilium"
    network_policy      = "cilium"
    outbound_type       = "loadBalancer"
    load_balancer_sku   = "standard"
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.serving.id]
    type         = "UserAssigned"
  }

  kubelet_identity {
    user_assigned_identity_id = azurerm_user_assigned_identity.serving.id
    client_id                 = azurerm_user_assigned_identity.serving.client_id
    object_id                 = azurerm_user_assigned_identity.serving.principal_id
  }

  depends_on = [azurerm_role_assignment.serving_reads_images]
}

resource "azurerm_kubernetes_cluster_node_pool" "serving_models" {
  name                    = "models"
  kubernetes_cluster_id   = azurerm_kubernetes_cluster.serving.id
  mode                    = "User"
  os_type                 = "Linux"
  priority                = "Regular"
  vm_size                 = "Standard_D4ds_v5"
  auto_scaling_enabled    = true
  min_count               = 1
  max_count               = 2
  zones                   = ["1", "2", "3"]
  vnet_subnet_id          = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/kubernetes"
  host_encryption_enabled = false

  upgrade_settings {
    max_surge = "33%"
  }
}
