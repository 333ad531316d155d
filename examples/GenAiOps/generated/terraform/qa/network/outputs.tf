# Generated from the C# model GenAiOps, environment qa, stack network. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "DiagnosticSetting/network-security-group-agents"                = azurerm_monitor_diagnostic_setting.network_security_group_agents.id
    "DiagnosticSetting/network-security-group-container-apps"        = azurerm_monitor_diagnostic_setting.network_security_group_container_apps.id
    "DiagnosticSetting/network-security-group-endpoints"             = azurerm_monitor_diagnostic_setting.network_security_group_endpoints.id
    "DiagnosticSetting/virtual-network-ops"                          = azurerm_monitor_diagnostic_setting.virtual_network_ops.id
    "NetworkSecurityGroup/agents"                                    = azurerm_network_security_group.agents.id
    "NetworkSecurityGroup/container-apps"                            = azurerm_network_security_group.container_apps.id
    "NetworkSecurityGroup/endpoints"                                 = azurerm_network_security_group.endpoints.id
    "PrivateDnsZone/privatelink.azurecr.io"                          = azurerm_private_dns_zone.privatelink_azurecr_io.id
    "PrivateDnsZone/privatelink.blob.core.windows.net"               = azurerm_private_dns_zone.privatelink_blob_core_windows_net.id
    "PrivateDnsZone/privatelink.cognitiveservices.azure.com"         = azurerm_private_dns_zone.privatelink_cognitiveservices_azure_com.id
    "PrivateDnsZone/privatelink.database.windows.net"                = azurerm_private_dns_zone.privatelink_database_windows_net.id
    "PrivateDnsZone/privatelink.dfs.core.windows.net"                = azurerm_private_dns_zone.privatelink_dfs_core_windows_net.id
    "PrivateDnsZone/privatelink.documents.azure.com"                 = azurerm_private_dns_zone.privatelink_documents_azure_com.id
    "PrivateDnsZone/privatelink.openai.azure.com"                    = azurerm_private_dns_zone.privatelink_openai_azure_com.id
    "PrivateDnsZone/privatelink.search.windows.net"                  = azurerm_private_dns_zone.privatelink_search_windows_net.id
    "PrivateDnsZone/privatelink.servicebus.windows.net"              = azurerm_private_dns_zone.privatelink_servicebus_windows_net.id
    "PrivateDnsZone/privatelink.services.ai.azure.com"               = azurerm_private_dns_zone.privatelink_services_ai_azure_com.id
    "PrivateDnsZoneLink/privatelink.azurecr.io/ops"                  = azurerm_private_dns_zone_virtual_network_link.privatelink_azurecr_io_ops.id
    "PrivateDnsZoneLink/privatelink.blob.core.windows.net/ops"       = azurerm_private_dns_zone_virtual_network_link.privatelink_blob_core_windows_net_ops.id
    "PrivateDnsZoneLink/privatelink.cognitiveservices.azure.com/ops" = azurerm_private_dns_zone_virtual_network_link.privatelink_cognitiveservices_azure_com_ops.id
    "PrivateDnsZoneLink/privatelink.database.windows.net/ops"        = azurerm_private_dns_zone_virtual_network_link.privatelink_database_windows_net_ops.id
    "PrivateDnsZoneLink/privatelink.dfs.core.windows.net/ops"        = azurerm_private_dns_zone_virtual_network_link.privatelink_dfs_core_windows_net_ops.id
    "PrivateDnsZoneLink/privatelink.documents.azure.com/ops"         = azurerm_private_dns_zone_virtual_network_link.privatelink_documents_azure_com_ops.id
    "PrivateDnsZoneLink/privatelink.openai.azure.com/ops"            = azurerm_private_dns_zone_virtual_network_link.privatelink_openai_azure_com_ops.id
    "PrivateDnsZoneLink/privatelink.search.windows.net/ops"          = azurerm_private_dns_zone_virtual_network_link.privatelink_search_windows_net_ops.id
    "PrivateDnsZoneLink/privatelink.servicebus.windows.net/ops"      = azurerm_private_dns_zone_virtual_network_link.privatelink_servicebus_windows_net_ops.id
    "PrivateDnsZoneLink/privatelink.services.ai.azure.com/ops"       = azurerm_private_dns_zone_virtual_network_link.privatelink_services_ai_azure_com_ops.id
    "ResourceGroup/network"                                          = azurerm_resource_group.network.id
    "Subnet/ops/agents"                                              = azurerm_subnet.ops_agents.id
    "Subnet/ops/container-apps"                                      = azurerm_subnet.ops_container_apps.id
    "Subnet/ops/endpoints"                                           = azurerm_subnet.ops_endpoints.id
    "VirtualNetwork/ops"                                             = azurerm_virtual_network.ops.id
    "VirtualNetworkPeering/ops/to-hub"                               = azurerm_virtual_network_peering.ops_to_hub.id
  }
}
