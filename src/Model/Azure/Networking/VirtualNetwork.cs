using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A private network in one region.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks</remarks>
[AzureResource("Microsoft.Network/virtualNetworks", "2024-05-01", Terraform = "azurerm_virtual_network")]
[Service("Virtual network", "A private network in one region, divided into subnets", Deep = true, Icon = "virtual-network", Source = "https://learn.microsoft.com/azure/virtual-network/virtual-networks-overview")]
[Without(Traits.Any & ~Traits.Diagnostics)]
[Named("vnet", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class VirtualNetwork(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IDerivesResources
{
    [Maps("properties.addressSpace.addressPrefixes", Terraform = "address_space")]
    public IReadOnlyList<Cidr> AddressSpace { get; init; } = [];

    /// <summary>Asked in this order; Azure's own when empty.</summary>
    [Maps("properties.dhcpOptions.dnsServers", Terraform = "dns_servers", Ordered = true)]
    public IReadOnlyList<Cidr> DnsServers { get; init; } = [];

    /// <summary>What protects its public addresses against floods of traffic; Azure's basic protection when null.</summary>
    [Maps("properties.ddosProtectionPlan.id", Terraform = "ddos_protection_plan.id")]
    public DdosProtectionPlan? DdosPlan { get; init; }

    /// <summary>Azure keeps a switch beside the plan.</summary>
    [Maps("properties.enableDdosProtection", Terraform = "ddos_protection_plan.enable")]
    internal bool? DdosProtected { get => DdosPlan is null ? null : true; init { } }

    /// <summary>Minutes that a connection is remembered which says nothing, 4 to 30; Azure's own when null.</summary>
    [Within(4, 30)]
    [Maps("properties.flowTimeoutInMinutes", Terraform = "flow_timeout_in_minutes")]
    public int? FlowTimeoutMinutes { get; init; }

    /// <summary>Encrypts what machines of kinds that can send one another, and whether others may still send in the clear; not at all when null.</summary>
    [Maps("properties.encryption.enforcement", Terraform = "encryption.enforcement")]
    public NetworkEncryption? Encryption { get; init; }

    /// <summary>Azure keeps a switch beside the kind.</summary>
    [Maps("properties.encryption.enabled")]
    internal bool? Encrypts { get => Encryption is null ? null : true; init { } }

    /// <summary>The mark that it bears among routers on ExpressRoute: <c>12076:20001</c>.</summary>
    [Maps("properties.bgpCommunities.virtualNetworkCommunity", Terraform = "bgp_community")]
    public string? BgpCommunity { get; init; }

    /// <summary>Lets a private endpoint be reached from many more networks than Azure otherwise allows.</summary>
    [Maps("properties.privateEndpointVNetPolicies=Basic|Disabled", Terraform = "private_endpoint_vnet_policies=Basic|Disabled")]
    public bool? ManyPrivateEndpoints { get; init; }

    [Children(Embedded = "properties.subnets")]
    public IReadOnlyList<Subnet> Subnets { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>The network in the middle that this one is peered with. The peering back is made too, unless others run that network.</summary>
    public VirtualNetwork? Hub { get; init; }

    /// <summary>Reaches offices through the gateway of its hub, which must have one.</summary>
    public bool UsesHubGateway { get; init; }

    /// <summary>Networks that others describe, and that it is the middle of: it is peered with each, and lets them use its gateway where it has one.</summary>
    public IReadOnlyList<VirtualNetwork> Spokes { get; init; } = [];

    void IDerivesResources.Derive()
    {
        var hasGateway = Subnets.Any(subnet => subnet.AzureName == VirtualNetworkGateway.SubnetName);
        foreach (var spoke in Spokes.Where(spoke => spoke.Hub != this)) Peer(this, spoke, hasGateway); // who names its hub is peered from there
        if (Hub is null) return;
        new VirtualNetworkPeering("to-" + Hub.Name, Position.File, Position.Line, Position.Expression) { Remote = Hub, UseRemoteGateways = UsesHubGateway }.AdoptedBy(this);
        if (Hub.Ownership == Ownership.Observed) return; // whoever runs it makes the way back
        var back = Peer(Hub, this, UsesHubGateway);
        back.Stack = Stack; // a hub does not wait for its spokes
    }

    private VirtualNetworkPeering Peer(VirtualNetwork from, VirtualNetwork to, bool throughGateway) =>
        new VirtualNetworkPeering("to-" + to.Name, Position.File, Position.Line, Position.Expression) { Remote = to, AllowGatewayTransit = throughGateway }.AdoptedBy(from);
}

public enum NetworkEncryption { [Wire("AllowUnencrypted")] WherePossible, [Wire("DropUnencrypted")] Always }
