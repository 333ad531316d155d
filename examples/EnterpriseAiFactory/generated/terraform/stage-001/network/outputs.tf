# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack network. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "DiagnosticSetting/network-security-group-desktops"  = azurerm_monitor_diagnostic_setting.network_security_group_desktops.id
    "DiagnosticSetting/network-security-group-endpoints" = azurerm_monitor_diagnostic_setting.network_security_group_endpoints.id
    "DiagnosticSetting/network-security-group-machines"  = azurerm_monitor_diagnostic_setting.network_security_group_machines.id
    "DiagnosticSetting/network-security-group-spark"     = azurerm_monitor_diagnostic_setting.network_security_group_spark.id
    "DiagnosticSetting/virtual-network-network"          = azurerm_monitor_diagnostic_setting.virtual_network_network.id
    "NetworkSecurityGroup/desktops"                      = azurerm_network_security_group.desktops.id
    "NetworkSecurityGroup/endpoints"                     = azurerm_network_security_group.endpoints.id
    "NetworkSecurityGroup/machines"                      = azurerm_network_security_group.machines.id
    "NetworkSecurityGroup/spark"                         = azurerm_network_security_group.spark.id
    "ResourceGroup/network"                              = azurerm_resource_group.network.id
    "RouteTable/out"                                     = azurerm_route_table.out.id
    "Subnet/network/AzureBastionSubnet"                  = azurerm_subnet.network_azure_bastion_subnet.id
    "Subnet/network/common"                              = azurerm_subnet.network_common.id
    "Subnet/network/desktops"                            = azurerm_subnet.network_desktops.id
    "VirtualNetwork/network"                             = azurerm_virtual_network.network.id
    "VirtualNetworkPeering/network/to-hub"               = azurerm_virtual_network_peering.network_to_hub.id
  }
}
