# Generated from the C# model GroundedChat, environment prod, stack network. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "DiagnosticSetting/network-security-group-apps"                   = azurerm_monitor_diagnostic_setting.network_security_group_apps.id
    "DiagnosticSetting/network-security-group-edge"                   = azurerm_monitor_diagnostic_setting.network_security_group_edge.id
    "DiagnosticSetting/network-security-group-endpoints"              = azurerm_monitor_diagnostic_setting.network_security_group_endpoints.id
    "DiagnosticSetting/public-ip-address-front"                       = azurerm_monitor_diagnostic_setting.public_ip_address_front.id
    "DiagnosticSetting/virtual-network-chat"                          = azurerm_monitor_diagnostic_setting.virtual_network_chat.id
    "NetworkSecurityGroup/apps"                                       = azurerm_network_security_group.apps.id
    "NetworkSecurityGroup/edge"                                       = azurerm_network_security_group.edge.id
    "NetworkSecurityGroup/endpoints"                                  = azurerm_network_security_group.endpoints.id
    "PrivateDnsZone/privatelink.azurewebsites.net"                    = azurerm_private_dns_zone.privatelink_azurewebsites_net.id
    "PrivateDnsZone/privatelink.blob.core.windows.net"                = azurerm_private_dns_zone.privatelink_blob_core_windows_net.id
    "PrivateDnsZone/privatelink.cognitiveservices.azure.com"          = azurerm_private_dns_zone.privatelink_cognitiveservices_azure_com.id
    "PrivateDnsZone/privatelink.documents.azure.com"                  = azurerm_private_dns_zone.privatelink_documents_azure_com.id
    "PrivateDnsZone/privatelink.openai.azure.com"                     = azurerm_private_dns_zone.privatelink_openai_azure_com.id
    "PrivateDnsZone/privatelink.search.windows.net"                   = azurerm_private_dns_zone.privatelink_search_windows_net.id
    "PrivateDnsZone/privatelink.services.ai.azure.com"                = azurerm_private_dns_zone.privatelink_services_ai_azure_com.id
    "PrivateDnsZone/privatelink.vaultcore.azure.net"                  = azurerm_private_dns_zone.privatelink_vaultcore_azure_net.id
    "PrivateDnsZoneLink/privatelink.azurewebsites.net/chat"           = azurerm_private_dns_zone_virtual_network_link.privatelink_azurewebsites_net_chat.id
    "PrivateDnsZoneLink/privatelink.blob.core.windows.net/chat"       = azurerm_private_dns_zone_virtual_network_link.privatelink_blob_core_windows_net_chat.id
    "PrivateDnsZoneLink/privatelink.cognitiveservices.azure.com/chat" = azurerm_private_dns_zone_virtual_network_link.privatelink_cognitiveservices_azure_com_chat.id
    "PrivateDnsZoneLink/privatelink.documents.azure.com/chat"         = azurerm_private_dns_zone_virtual_network_link.privatelink_documents_azure_com_chat.id
    "PrivateDnsZoneLink/privatelink.openai.azure.com/chat"            = azurerm_private_dns_zone_virtual_network_link.privatelink_openai_azure_com_chat.id
    "PrivateDnsZoneLink/privatelink.search.windows.net/chat"          = azurerm_private_dns_zone_virtual_network_link.privatelink_search_windows_net_chat.id
    "PrivateDnsZoneLink/privatelink.services.ai.azure.com/chat"       = azurerm_private_dns_zone_virtual_network_link.privatelink_services_ai_azure_com_chat.id
    "PrivateDnsZoneLink/privatelink.vaultcore.azure.net/chat"         = azurerm_private_dns_zone_virtual_network_link.privatelink_vaultcore_azure_net_chat.id
    "PublicIpAddress/front"                                           = azurerm_public_ip.front.id
    "ResourceGroup/network"                                           = azurerm_resource_group.network.id
    "Subnet/chat/apps"                                                = azurerm_subnet.chat_apps.id
    "Subnet/chat/edge"                                                = azurerm_subnet.chat_edge.id
    "Subnet/chat/endpoints"                                           = azurerm_subnet.chat_endpoints.id
    "VirtualNetwork/chat"                                             = azurerm_virtual_network.chat.id
    "VirtualNetworkPeering/chat/to-hub"                               = azurerm_virtual_network_peering.chat_to_hub.id
    "WebApplicationFirewallPolicy/front"                              = azurerm_web_application_firewall_policy.front.id
  }
}
