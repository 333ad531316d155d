# Generated from the C# model MachineLearningReference, environment dev, stack network. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "DiagnosticSetting/network-security-group-databricks-hosts"   = azurerm_monitor_diagnostic_setting.network_security_group_databricks_hosts.id
    "DiagnosticSetting/network-security-group-endpoints"          = azurerm_monitor_diagnostic_setting.network_security_group_endpoints.id
    "DiagnosticSetting/network-security-group-kubernetes"         = azurerm_monitor_diagnostic_setting.network_security_group_kubernetes.id
    "DiagnosticSetting/network-security-group-web-apps"           = azurerm_monitor_diagnostic_setting.network_security_group_web_apps.id
    "DiagnosticSetting/virtual-network-demand"                    = azurerm_monitor_diagnostic_setting.virtual_network_demand.id
    "NetworkSecurityGroup/databricks-hosts"                       = azurerm_network_security_group.databricks_hosts.id
    "NetworkSecurityGroup/endpoints"                              = azurerm_network_security_group.endpoints.id
    "NetworkSecurityGroup/kubernetes"                             = azurerm_network_security_group.kubernetes.id
    "NetworkSecurityGroup/web-apps"                               = azurerm_network_security_group.web_apps.id
    "PrivateDnsZone/privatelink.adf.azure.com"                    = azurerm_private_dns_zone.privatelink_adf_azure_com.id
    "PrivateDnsZone/privatelink.api.azureml.ms"                   = azurerm_private_dns_zone.privatelink_api_azureml_ms.id
    "PrivateDnsZone/privatelink.azurecr.io"                       = azurerm_private_dns_zone.privatelink_azurecr_io.id
    "PrivateDnsZone/privatelink.azuredatabricks.net"              = azurerm_private_dns_zone.privatelink_azuredatabricks_net.id
    "PrivateDnsZone/privatelink.azurewebsites.net"                = azurerm_private_dns_zone.privatelink_azurewebsites_net.id
    "PrivateDnsZone/privatelink.blob.core.windows.net"            = azurerm_private_dns_zone.privatelink_blob_core_windows_net.id
    "PrivateDnsZone/privatelink.database.windows.net"             = azurerm_private_dns_zone.privatelink_database_windows_net.id
    "PrivateDnsZone/privatelink.datafactory.azure.net"            = azurerm_private_dns_zone.privatelink_datafactory_azure_net.id
    "PrivateDnsZone/privatelink.dev.azuresynapse.net"             = azurerm_private_dns_zone.privatelink_dev_azuresynapse_net.id
    "PrivateDnsZone/privatelink.dfs.core.windows.net"             = azurerm_private_dns_zone.privatelink_dfs_core_windows_net.id
    "PrivateDnsZone/privatelink.notebooks.azure.net"              = azurerm_private_dns_zone.privatelink_notebooks_azure_net.id
    "PrivateDnsZone/privatelink.sql.azuresynapse.net"             = azurerm_private_dns_zone.privatelink_sql_azuresynapse_net.id
    "PrivateDnsZone/privatelink.vaultcore.azure.net"              = azurerm_private_dns_zone.privatelink_vaultcore_azure_net.id
    "PrivateDnsZoneLink/privatelink.adf.azure.com/demand"         = azurerm_private_dns_zone_virtual_network_link.privatelink_adf_azure_com_demand.id
    "PrivateDnsZoneLink/privatelink.api.azureml.ms/demand"        = azurerm_private_dns_zone_virtual_network_link.privatelink_api_azureml_ms_demand.id
    "PrivateDnsZoneLink/privatelink.azurecr.io/demand"            = azurerm_private_dns_zone_virtual_network_link.privatelink_azurecr_io_demand.id
    "PrivateDnsZoneLink/privatelink.azuredatabricks.net/demand"   = azurerm_private_dns_zone_virtual_network_link.privatelink_azuredatabricks_net_demand.id
    "PrivateDnsZoneLink/privatelink.azurewebsites.net/demand"     = azurerm_private_dns_zone_virtual_network_link.privatelink_azurewebsites_net_demand.id
    "PrivateDnsZoneLink/privatelink.blob.core.windows.net/demand" = azurerm_private_dns_zone_virtual_network_link.privatelink_blob_core_windows_net_demand.id
    "PrivateDnsZoneLink/privatelink.database.windows.net/demand"  = azurerm_private_dns_zone_virtual_network_link.privatelink_database_windows_net_demand.id
    "PrivateDnsZoneLink/privatelink.datafactory.azure.net/demand" = azurerm_private_dns_zone_virtual_network_link.privatelink_datafactory_azure_net_demand.id
    "PrivateDnsZoneLink/privatelink.dev.azuresynapse.net/demand"  = azurerm_private_dns_zone_virtual_network_link.privatelink_dev_azuresynapse_net_demand.id
    "PrivateDnsZoneLink/privatelink.dfs.core.windows.net/demand"  = azurerm_private_dns_zone_virtual_network_link.privatelink_dfs_core_windows_net_demand.id
    "PrivateDnsZoneLink/privatelink.notebooks.azure.net/demand"   = azurerm_private_dns_zone_virtual_network_link.privatelink_notebooks_azure_net_demand.id
    "PrivateDnsZoneLink/privatelink.sql.azuresynapse.net/demand"  = azurerm_private_dns_zone_virtual_network_link.privatelink_sql_azuresynapse_net_demand.id
    "PrivateDnsZoneLink/privatelink.vaultcore.azure.net/demand"   = azurerm_private_dns_zone_virtual_network_link.privatelink_vaultcore_azure_net_demand.id
    "ResourceGroup/network"                                       = azurerm_resource_group.network.id
    "Subnet/demand/databricks-containers"                         = azurerm_subnet.demand_databricks_containers.id
    "Subnet/demand/databricks-hosts"                              = azurerm_subnet.demand_databricks_hosts.id
    "Subnet/demand/endpoints"                                     = azurerm_subnet.demand_endpoints.id
    "Subnet/demand/kubernetes"                                    = azurerm_subnet.demand_kubernetes.id
    "Subnet/demand/web-apps"                                      = azurerm_subnet.demand_web_apps.id
    "VirtualNetwork/demand"                                       = azurerm_virtual_network.demand.id
    "VirtualNetworkPeering/demand/to-hub"                         = azurerm_virtual_network_peering.demand_to_hub.id
  }
}
