using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where traffic goes that leaves a subnet.</summary>
[AzureResource("Microsoft.Network/routeTables", "2024-05-01", Terraform = "azurerm_route_table")]
[Service("Route table", "Where traffic goes that leaves a subnet", Deep = true, Icon = "route-table", Source = "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")]
[Without(Traits.Any)]
[Named("rt", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class RouteTable(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    [Maps("!properties.disableBgpRoutePropagation", Terraform = "bgp_route_propagation_enabled")]
    public bool LearnsGatewayRoutes { get; init; } = true;

    [Maps("properties.routes", Terraform = "route")]
    public IReadOnlyList<Route> Routes { get; init; } = [];
}

public sealed record Route : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.addressPrefix", Terraform = "address_prefix")]
    public string Prefix { get; init; } = "";

    [Maps("properties.nextHopType", Terraform = "next_hop_type")]
    public NextHop NextHop { get; init; }

    [Maps("properties.nextHopIpAddress", Terraform = "next_hop_in_ip_address")]
    public Cidr? NextHopAddress { get; init; }
}

public enum NextHop { VirtualNetworkGateway, [Wire("VnetLocal")] VirtualNetwork, Internet, VirtualAppliance, None }
