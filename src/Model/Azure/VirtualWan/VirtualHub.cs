using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A hub of a virtual WAN: a network of Azure's own in one region, through which networks and offices reach one another.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualhubs</remarks>
[AzureResource("Microsoft.Network/virtualHubs", "2025-07-01", Terraform = "azurerm_virtual_hub")]
[Service("Virtual hub", "The middle of a virtual WAN in one region, through which networks and offices reach one another", Icon = "virtual-wan-hub", Protocol = "IP", Source = "https://learn.microsoft.com/azure/virtual-wan/virtual-wan-about")]
[Without(Traits.Any)]
[Named("vhub", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class VirtualHub(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>The virtual WAN that it belongs to.</summary>
    [Maps("properties.virtualWan.id", Terraform = "virtual_wan_id", CreateOnly = true)]
    public VirtualWan? Wan { get; init; }

    /// <summary>Its own addresses, at least a /24, which overlap nothing that is joined to it.</summary>
    [Maps("properties.addressPrefix", Terraform = "address_prefix", CreateOnly = true)]
    public Cidr? Range { get; init; }

    [Maps("properties.sku", Terraform = "sku", CreateOnly = true)]
    public VirtualWanType? Sku { get; init; }

    /// <summary>Which way is taken to a range that several ways lead to. Azure's default is ExpressRoute.</summary>
    [Maps("properties.hubRoutingPreference", Terraform = "hub_routing_preference")]
    public HubRouting Preference { get; init; } = HubRouting.ExpressRoute;

    /// <summary>Lets offices that are joined to it in different ways reach one another.</summary>
    [Maps("properties.allowBranchToBranchTraffic", Terraform = "branch_to_branch_traffic_enabled", Absent = false)]
    public bool BetweenBranches { get; init; }

    /// <summary>The least capacity of its router, 2 to 50: each unit a gigabit a second and 1,000 machines.</summary>
    [Within(2, 50)]
    [Maps("properties.virtualRouterAutoScaleConfiguration.minCapacity", Terraform = "virtual_router_auto_scale_min_capacity")]
    public int? RouterCapacity { get; init; }

    /// <summary>The networks that are joined to it.</summary>
    [Children]
    public IReadOnlyList<HubConnection> Connections { get; init => field = value.AdoptedBy(this); } = [];
}

public enum HubRouting { ExpressRoute, VpnGateway, [Wire("ASPath")] AsPath }

/// <summary>The route tables of a hub that a connection has to do with.</summary>
public sealed record HubRoutingTables : Part
{
    /// <summary>The id of the table whose routes it follows.</summary>
    [Maps("associatedRouteTable.id", Terraform = "associated_route_table_id")]
    public Text? Follows { get; init; }

    /// <summary>The ids of the tables that learn of the network.</summary>
    [Maps("propagatedRouteTables.ids[].id", Terraform = "propagated_route_table.route_table_ids")]
    public IReadOnlyList<Text> TellsTables { get; init; } = [];

    /// <summary>Labels of tables that learn of the network: <c>none</c> for nobody.</summary>
    [Maps("propagatedRouteTables.labels", Terraform = "propagated_route_table.labels")]
    public IReadOnlyList<string> TellsLabels { get; init; } = [];

    /// <summary>Routes to ranges behind an appliance in the network.</summary>
    [Maps("vnetRoutes.staticRoutes", Terraform = "static_vnet_route")]
    public IReadOnlyList<StaticHubRoute> Routes { get; init; } = [];
}

/// <summary>A range behind an appliance in a joined network.</summary>
public sealed record StaticHubRoute : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("addressPrefixes", Terraform = "address_prefixes")]
    public IReadOnlyList<Cidr> Ranges { get; init; } = [];

    [Maps("nextHopIpAddress", Terraform = "next_hop_ip_address")]
    public Cidr? NextHop { get; init; }
}
