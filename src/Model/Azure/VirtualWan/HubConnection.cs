using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Joins a virtual network to a hub.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualhubs/hubvirtualnetworkconnections</remarks>
[AzureResource("Microsoft.Network/virtualHubs/hubVirtualNetworkConnections", "2025-07-01", Terraform = "azurerm_virtual_hub_connection")]
[Service("Hub connection", "Joins a virtual network to a hub of a virtual WAN", Icon = "virtual-wan-hub", Protocol = "IP", Source = "https://learn.microsoft.com/azure/virtual-wan/virtual-wan-about")]
[Without(Traits.Any)]
[Named("con", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(VirtualHub), "virtual_hub_id")]
public sealed class HubConnection(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<VirtualHub>(name, new(file, line, expression))
{
    /// <summary>The network that is joined.</summary>
    [Maps("properties.remoteVirtualNetwork.id", Needed = true, Terraform = "remote_virtual_network_id", CreateOnly = true)]
    public VirtualNetwork? Network { get; init; }

    /// <summary>Sends its calls to the Internet through the hub's firewall. Azure's default is off; ours is on.</summary>
    [Maps("properties.enableInternetSecurity", Terraform = "internet_security_enabled", Absent = false)]
    public bool ThroughFirewall { get; init; } = true;

    /// <summary>Where what comes from the network may go, and who learns of the network; the hub's default table when null.</summary>
    [Maps("properties.routingConfiguration", Terraform = "routing")]
    public HubRoutingTables? Routing { get; init; }
}
