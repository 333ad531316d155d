using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A range of a network with rules of its own.</summary>
/// <param name="prefix">Its size, as in 26 for 64 addresses; the network gives it a place. 0 when <see cref="Range"/> says where it lies.</param>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks/subnets</remarks>
[AzureResource("Microsoft.Network/virtualNetworks/subnets", "2024-05-01", Terraform = "azurerm_subnet")]
[Service("Subnet", "A range of addresses in a virtual network, with rules of its own", Deep = true, Icon = "subnet", Source = "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")]
[Without(Traits.Any)]
[Named("snet", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(VirtualNetwork), "virtual_network_name")]
[Companion("azurerm_subnet_network_security_group_association", self: "subnet_id")]
[Companion("azurerm_subnet_route_table_association", self: "subnet_id")]
[Companion("azurerm_subnet_nat_gateway_association", self: "subnet_id")]
public sealed class Subnet(string name, int prefix = 0, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<VirtualNetwork>(name, new(file, line, expression))
{
    /// <summary>The size that was asked for, 8 to 29; null when the range was given.</summary>
    public int? Prefix { get; } = prefix switch
    {
        0 => null,
        >= 1 and <= 32 => prefix,
        _ => throw ModelErrors.NotAPrefix(name, prefix, new(file, line, expression)),
    };

    /// <summary>Its addresses. Given by the network's address plan unless stated.</summary>
    [Maps("properties.addressPrefix", Or = "properties.addressPrefixes[0]", Terraform = "address_prefixes[0]")]
    public Cidr? Range { get => field ?? _allocated; init; }

    private Cidr? _allocated;

    /// <summary>Which traffic may pass its border.</summary>
    [Maps("properties.networkSecurityGroup.id", Terraform = "azurerm_subnet_network_security_group_association:network_security_group_id")]
    public NetworkSecurityGroup? SecurityGroup { get; init; }

    /// <summary>Where traffic goes that leaves it.</summary>
    [Maps("properties.routeTable.id", Terraform = "azurerm_subnet_route_table_association:route_table_id")]
    public RouteTable? Routes { get; init; }

    /// <summary>What its calls to the Internet leave through.</summary>
    [Maps("properties.natGateway.id", Terraform = "azurerm_subnet_nat_gateway_association:nat_gateway_id")]
    public NatGateway? Nat { get; init; }

    /// <summary>The service that it is handed to.</summary>
    [Maps("properties.delegations", Terraform = "delegation")]
    public IReadOnlyList<Delegation> Delegations { get; init; } = [];

    [Maps("properties.serviceEndpoints[].service", Terraform = "service_endpoints")]
    public IReadOnlyList<string> ServiceEndpoints { get; init; } = [];

    /// <summary>The ids of policies that say which accounts its service endpoints reach.</summary>
    [Maps("properties.serviceEndpointPolicies[].id", Terraform = "service_endpoint_policy_ids")]
    public IReadOnlyList<Text> ServiceEndpointPolicies { get; init; } = [];

    /// <summary>Whether security groups and routes govern private endpoints too.</summary>
    [Maps("properties.privateEndpointNetworkPolicies", Terraform = "private_endpoint_network_policies")]
    public EndpointPolicies PrivateEndpointPolicies { get; init; } = EndpointPolicies.Enabled;

    /// <summary>Whether security groups govern the addresses of private link services too; Azure makes no such service in the subnet otherwise than with it off. Azure's default is on.</summary>
    [Maps("properties.privateLinkServiceNetworkPolicies=Enabled|Disabled", Terraform = "private_link_service_network_policies_enabled")]
    public bool? PrivateLinkServicePolicies { get; init; }

    /// <summary>Lets machines reach the Internet without a gateway of their own. Azure's default was on; ours is off.</summary>
    [Maps("properties.defaultOutboundAccess", Terraform = "default_outbound_access_enabled")]
    public bool DefaultOutboundAccess { get; init; }

    /// <summary>Whether the address plan gave the range, and the lock file keeps it.</summary>
    public bool IsAllocated => _allocated is not null;

    /// <summary>Where an address plan made it for one of its projects: what it is called in each of them.</summary>
    internal string? PlannedAs { get; init; }

    internal override string? Likeness => PlannedAs is null ? base.Likeness : $"{nameof(Subnet)}/{PlannedAs}";

    internal void Allocate(Cidr range) => _allocated = range;
}

public enum EndpointPolicies { Disabled, Enabled, NetworkSecurityGroupEnabled, RouteTableEnabled }

/// <summary>A subnet handed to a service.</summary>
public sealed record Delegation : Part
{
    /// <summary>To App Service: web apps, functions and logic apps send their calls from it.</summary>
    public static Delegation WebApps => new() { Name = "web", Service = "Microsoft.Web/serverFarms", Actions = ["Microsoft.Network/virtualNetworks/subnets/action"] };

    /// <summary>To Container Apps, and to the agents of AI Foundry.</summary>
    public static Delegation ContainerApps => new() { Name = "apps", Service = "Microsoft.App/environments", Actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"] };

    /// <summary>To the service of that ARM name: "Microsoft.Databricks/workspaces".</summary>
    public static Delegation To(string service) => new[] { WebApps, ContainerApps }.FirstOrDefault(known => known.Service == service)
        ?? new() { Name = Words.Kebab(service.Substring(service.LastIndexOf('/') + 1)), Service = service, Actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"] };

    /// <summary>To the endpoints of a DNS private resolver, each in a subnet of its own.</summary>
    public static Delegation DnsResolver => new() { Name = "resolver", Service = "Microsoft.Network/dnsResolvers", Actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"] };

    /// <summary>To Azure Databricks: the machines of a workspace stand in it.</summary>
    public static Delegation Databricks => new()
    {
        Name = "databricks", Service = "Microsoft.Databricks/workspaces",
        Actions = ["Microsoft.Network/virtualNetworks/subnets/join/action", "Microsoft.Network/virtualNetworks/subnets/prepareNetworkPolicies/action", "Microsoft.Network/virtualNetworks/subnets/unprepareNetworkPolicies/action"],
    };

    /// <summary>To Azure Database for PostgreSQL: flexible servers have their addresses in it.</summary>
    public static Delegation PostgreSql => new() { Name = "postgresql", Service = "Microsoft.DBforPostgreSQL/flexibleServers", Actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"] };

    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.serviceName", Terraform = "service_delegation.name")]
    public string Service { get; init; } = "";

    [Maps("properties.actions", Decided = true, Terraform = "service_delegation.actions")]
    public IReadOnlyList<string> Actions { get; init; } = [];
}
