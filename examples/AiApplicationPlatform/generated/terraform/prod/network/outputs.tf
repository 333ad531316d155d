# Generated from the C# model AiApplicationPlatform, environment prod, stack network. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "DiagnosticSetting/network-security-group-api-gateway"                       = azurerm_monitor_diagnostic_setting.network_security_group_api_gateway.id
    "DiagnosticSetting/network-security-group-container-apps"                    = azurerm_monitor_diagnostic_setting.network_security_group_container_apps.id
    "DiagnosticSetting/network-security-group-edge"                              = azurerm_monitor_diagnostic_setting.network_security_group_edge.id
    "DiagnosticSetting/network-security-group-endpoints"                         = azurerm_monitor_diagnostic_setting.network_security_group_endpoints.id
    "DiagnosticSetting/network-security-group-web-apps"                          = azurerm_monitor_diagnostic_setting.network_security_group_web_apps.id
    "DiagnosticSetting/virtual-network-service"                                  = azurerm_monitor_diagnostic_setting.virtual_network_service.id
    "NetworkSecurityGroup/api-gateway"                                           = azurerm_network_security_group.api_gateway.id
    "NetworkSecurityGroup/container-apps"                                        = azurerm_network_security_group.container_apps.id
    "NetworkSecurityGroup/edge"                                                  = azurerm_network_security_group.edge.id
    "NetworkSecurityGroup/endpoints"                                             = azurerm_network_security_group.endpoints.id
    "NetworkSecurityGroup/web-apps"                                              = azurerm_network_security_group.web_apps.id
    "PrivateDnsZone/privatelink.api.azureml.ms"                                  = azurerm_private_dns_zone.privatelink_api_azureml_ms.id
    "PrivateDnsZone/privatelink.azure-api.net"                                   = azurerm_private_dns_zone.privatelink_azure_api_net.id
    "PrivateDnsZone/privatelink.azurecr.io"                                      = azurerm_private_dns_zone.privatelink_azurecr_io.id
    "PrivateDnsZone/privatelink.azurewebsites.net"                               = azurerm_private_dns_zone.privatelink_azurewebsites_net.id
    "PrivateDnsZone/privatelink.blob.core.windows.net"                           = azurerm_private_dns_zone.privatelink_blob_core_windows_net.id
    "PrivateDnsZone/privatelink.cognitiveservices.azure.com"                     = azurerm_private_dns_zone.privatelink_cognitiveservices_azure_com.id
    "PrivateDnsZone/privatelink.dfs.core.windows.net"                            = azurerm_private_dns_zone.privatelink_dfs_core_windows_net.id
    "PrivateDnsZone/privatelink.documents.azure.com"                             = azurerm_private_dns_zone.privatelink_documents_azure_com.id
    "PrivateDnsZone/privatelink.francecentral.azurecontainerapps.io"             = azurerm_private_dns_zone.privatelink_francecentral_azurecontainerapps_io.id
    "PrivateDnsZone/privatelink.notebooks.azure.net"                             = azurerm_private_dns_zone.privatelink_notebooks_azure_net.id
    "PrivateDnsZone/privatelink.openai.azure.com"                                = azurerm_private_dns_zone.privatelink_openai_azure_com.id
    "PrivateDnsZone/privatelink.redis.azure.net"                                 = azurerm_private_dns_zone.privatelink_redis_azure_net.id
    "PrivateDnsZone/privatelink.search.windows.net"                              = azurerm_private_dns_zone.privatelink_search_windows_net.id
    "PrivateDnsZone/privatelink.servicebus.windows.net"                          = azurerm_private_dns_zone.privatelink_servicebus_windows_net.id
    "PrivateDnsZone/privatelink.services.ai.azure.com"                           = azurerm_private_dns_zone.privatelink_services_ai_azure_com.id
    "PrivateDnsZone/privatelink.vaultcore.azure.net"                             = azurerm_private_dns_zone.privatelink_vaultcore_azure_net.id
    "PrivateDnsZoneLink/privatelink.api.azureml.ms/service"                      = azurerm_private_dns_zone_virtual_network_link.privatelink_api_azureml_ms_service.id
    "PrivateDnsZoneLink/privatelink.azure-api.net/service"                       = azurerm_private_dns_zone_virtual_network_link.privatelink_azure_api_net_service.id
    "PrivateDnsZoneLink/privatelink.azurecr.io/service"                          = azurerm_private_dns_zone_virtual_network_link.privatelink_azurecr_io_service.id
    "PrivateDnsZoneLink/privatelink.azurewebsites.net/service"                   = azurerm_private_dns_zone_virtual_network_link.privatelink_azurewebsites_net_service.id
    "PrivateDnsZoneLink/privatelink.blob.core.windows.net/service"               = azurerm_private_dns_zone_virtual_network_link.privatelink_blob_core_windows_net_service.id
    "PrivateDnsZoneLink/privatelink.cognitiveservices.azure.com/service"         = azurerm_private_dns_zone_virtual_network_link.privatelink_cognitiveservices_azure_com_service.id
    "PrivateDnsZoneLink/privatelink.dfs.core.windows.net/service"                = azurerm_private_dns_zone_virtual_network_link.privatelink_dfs_core_windows_net_service.id
    "PrivateDnsZoneLink/privatelink.documents.azure.com/service"                 = azurerm_private_dns_zone_virtual_network_link.privatelink_documents_azure_com_service.id
    "PrivateDnsZoneLink/privatelink.francecentral.azurecontainerapps.io/service" = azurerm_private_dns_zone_virtual_network_link.privatelink_francecentral_azurecontainerapps_io_service.id
    "PrivateDnsZoneLink/privatelink.notebooks.azure.net/service"                 = azurerm_private_dns_zone_virtual_network_link.privatelink_notebooks_azure_net_service.id
    "PrivateDnsZoneLink/privatelink.openai.azure.com/service"                    = azurerm_private_dns_zone_virtual_network_link.privatelink_openai_azure_com_service.id
    "PrivateDnsZoneLink/privatelink.redis.azure.net/service"                     = azurerm_private_dns_zone_virtual_network_link.privatelink_redis_azure_net_service.id
    "PrivateDnsZoneLink/privatelink.search.windows.net/service"                  = azurerm_private_dns_zone_virtual_network_link.privatelink_search_windows_net_service.id
    "PrivateDnsZoneLink/privatelink.servicebus.windows.net/service"              = azurerm_private_dns_zone_virtual_network_link.privatelink_servicebus_windows_net_service.id
    "PrivateDnsZoneLink/privatelink.services.ai.azure.com/service"               = azurerm_private_dns_zone_virtual_network_link.privatelink_services_ai_azure_com_service.id
    "PrivateDnsZoneLink/privatelink.vaultcore.azure.net/service"                 = azurerm_private_dns_zone_virtual_network_link.privatelink_vaultcore_azure_net_service.id
    "ResourceGroup/network"                                                      = azurerm_resource_group.network.id
    "Subnet/service/api-gateway"                                                 = azurerm_subnet.service_api_gateway.id
    "Subnet/service/container-apps"                                              = azurerm_subnet.service_container_apps.id
    "Subnet/service/edge"                                                        = azurerm_subnet.service_edge.id
    "Subnet/service/endpoints"                                                   = azurerm_subnet.service_endpoints.id
    "Subnet/service/web-apps"                                                    = azurerm_subnet.service_web_apps.id
    "VirtualNetwork/service"                                                     = azurerm_virtual_network.service.id
    "VirtualNetworkPeering/service/to-hub"                                       = azurerm_virtual_network_peering.service_to_hub.id
  }
}
