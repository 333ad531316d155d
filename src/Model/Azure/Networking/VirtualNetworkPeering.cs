using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>One network's side of a link to another.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks/virtualnetworkpeerings</remarks>
[AzureResource("Microsoft.Network/virtualNetworks/virtualNetworkPeerings", "2024-05-01", Terraform = "azurerm_virtual_network_peering")]
[Service("Virtual network peering", "Lets two virtual networks reach each other over Azure's own network", Icon = "virtual-network", Source = "https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview")]
[Without(Traits.Any)]
[Named("peer", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(VirtualNetwork), "virtual_network_name")]
public sealed class VirtualNetworkPeering(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<VirtualNetwork>(name, new(file, line, expression))
{
    /// <summary>The network at the other end.</summary>
    [Maps("properties.remoteVirtualNetwork.id", Needed = true, Terraform = "remote_virtual_network_id", CreateOnly = true)]
    public VirtualNetwork? Remote { get; init; }

    /// <summary>Lets machines of the other network reach this one.</summary>
    [Maps("properties.allowVirtualNetworkAccess", Terraform = "allow_virtual_network_access", Absent = true)]
    public bool AllowAccess { get; init; } = true;

    /// <summary>Accepts traffic that the other network only passes on, as a firewall in a hub does.</summary>
    [Maps("properties.allowForwardedTraffic", Terraform = "allow_forwarded_traffic", Absent = false)]
    public bool AllowForwardedTraffic { get; init; } = true;

    /// <summary>Uses the other network's gateway to reach what lies beyond.</summary>
    [Maps("properties.useRemoteGateways", Terraform = "use_remote_gateways", Absent = false)]
    public bool UseRemoteGateways { get; init; }

    /// <summary>Lets the other network use this one's gateway.</summary>
    [Maps("properties.allowGatewayTransit", Terraform = "allow_gateway_transit", Absent = false)]
    public bool AllowGatewayTransit { get; init; }
}
