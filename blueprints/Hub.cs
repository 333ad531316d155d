namespace AiFactory.Blueprints;

/// <summary>How landing zones are joined.</summary>
internal enum Topology
{
    /// <summary>Not at all: each has its own names and is reached by bastion or over the Internet.</summary>
    Standalone,

    /// <summary>Peered with a network in the middle.</summary>
    HubSpoke,

    /// <summary>Connected to a hub of a virtual WAN.</summary>
    VirtualWan,
}

/// <summary>The connectivity landing zone, described where it is made, and seen from the others by names that both sides know.</summary>
/// <param name="Name">In every name: "factory".</param>
/// <param name="Subscription">Of connectivity.</param>
/// <param name="Addresses">A /22: networks of its own in its first half; with a virtual WAN the second half is its hub.</param>
internal sealed record Hub(string Name, Topology Topology, string Subscription, Cidr Addresses, Region Region)
{
    private string Group => $"rg-{Name}-connectivity-hub";
    private string NetworkName => $"vnet-{Name}-hub";

    /// <summary>Where names are asked for.</summary>
    public Cidr Resolver => Addresses.Host(132);

    /// <summary>Where calls to the Internet go in a network that is peered; a hub of a virtual WAN sends them itself.</summary>
    public Cidr Firewall => Addresses.Host(4);

    /// <summary>Makes the hub, and joins the networks to it.</summary>
    public IReadOnlyList<AzureResource> Define(Architecture architecture, LogAnalyticsWorkspace logs, IReadOnlyList<VirtualNetwork> spokes)
    {
        using var stack = architecture.Stack("connectivity");
        var group = new ResourceGroup("connectivity") { AzureName = Group };
        var ddos = new DdosProtectionPlan(Name) { Group = group };
        var guard = new NetworkSecurityGroup("resolver") { Group = group, Rules = [SecurityRule.DenyInternetIn] };
        Subnet asks = new("dns-in") { Range = Addresses.Subnet(28, 8), Delegations = [Delegation.DnsResolver], SecurityGroup = guard }, answers = new("dns-out") { Range = Addresses.Subnet(28, 9), Delegations = [Delegation.DnsResolver], SecurityGroup = guard };
        Subnet[] ways = Topology == Topology.VirtualWan ? [] : [new(AzureFirewall.SubnetName) { Range = Addresses.Subnet(26, 0) }, new(VirtualNetworkGateway.SubnetName) { Range = Addresses.Subnet(26, 1) }];
        var network = new VirtualNetwork("hub")
        {
            Group = group, AzureName = NetworkName, AddressSpace = [Addresses.Subnet(23, 0)], DdosPlan = ddos,
            Subnets = [.. ways, asks, answers], Spokes = Topology == Topology.VirtualWan ? [] : spokes,
        };
        var resolver = new DnsResolver("names") { Group = group, Network = network, Inbound = [new DnsInboundEndpoint("in") { Subnet = asks, Address = Resolver }], Outbound = [new DnsOutboundEndpoint("out") { Subnet = answers }] };
        foreach (var zone in Zones) new PrivateDnsZone(zone) { Group = group, Links = [new PrivateDnsZoneLink("hub") { Network = network }] };

        var policy = new FirewallPolicy("egress") { Group = group, Tier = FirewallTier.Premium, DnsProxy = true, IntrusionDetection = new(), Insights = new() { Workspace = logs }, Groups = [WaysOut] };
        return Topology == Topology.VirtualWan ? [network, resolver, .. Wan(group, policy, [network, .. spokes])] : [network, resolver, .. Peered(group, policy, ways[0], ways[1])];
    }

    /// <summary>The hub's network as a spoke sees it, to be peered with; null where there is nothing to peer with.</summary>
    public VirtualNetwork? Seen(Owner owner) => Topology != Topology.HubSpoke ? null : new VirtualNetwork("hub")
    {
        ExistingId = $"/subscriptions/{Subscription}/resourceGroups/{Group}/providers/Microsoft.Network/virtualNetworks/{NetworkName}", AddressSpace = [Addresses.Subnet(23, 0)], Owner = owner, Why = "the way to the offices and to the Internet",
    };

    /// <summary>The hub's DNS zones as a spoke sees them: private endpoints write their names there.</summary>
    public void SeeZones(Owner owner)
    {
        if (Topology == Topology.Standalone) return;
        foreach (var zone in Zones) new PrivateDnsZone(zone) { ExistingId = $"/subscriptions/{Subscription}/resourceGroups/{Group}/providers/Microsoft.Network/privateDnsZones/{zone}", Owner = owner };
    }

    /// <summary>A landing zone that stands alone has the zones itself.</summary>
    public void MakeZones(VirtualNetwork network)
    {
        if (Topology != Topology.Standalone) return;
        foreach (var zone in Zones) new PrivateDnsZone(zone) { Links = [new PrivateDnsZoneLink("network") { Network = network }] };
    }

    /// <summary>What the machines of landing zones may call beyond private endpoints: the same services that their security groups let out to.</summary>
    private static FirewallRuleGroup WaysOut => new("azure")
    {
        Priority = 200,
        Network = [new() { Name = "services", Priority = 200, Rules = [new() { Name = "azure", Protocols = [FirewallProtocol.Tcp], From = ["10.0.0.0/8"], To = ["AzureMonitor", "AzureActiveDirectory", "MicrosoftContainerRegistry", "AzureFrontDoor.FirstParty", "AzureDatabricks", "Storage", "Sql", "EventHub"], Ports = ["443", "3306", "8443-8451", "9093"] }] }],
    };

    private IEnumerable<string> Zones => PrivateLinkZones.All.Select(zone => zone.Public.Replace("{region}", Region.Name)).Where(zone => !zone.Contains('{'));

    private static AzureResource[] Peered(ResourceGroup group, FirewallPolicy policy, Subnet firewalls, Subnet gateways)
    {
        var firewall = new AzureFirewall("egress") { Group = group, Policy = policy, Subnet = firewalls, PublicAddresses = [new PublicIpAddress("egress") { Group = group }] };
        var line = new ExpressRouteGateway("offices") { Group = group, Subnet = gateways, PublicAddresses = [new PublicIpAddress("offices") { Group = group }] };
        return [firewall, line];
    }

    private AzureResource[] Wan(ResourceGroup group, FirewallPolicy policy, IReadOnlyList<VirtualNetwork> networks)
    {
        var middle = new VirtualHub("hub")
        {
            Group = group, Wan = new VirtualWan(Name) { Group = group }, Range = Addresses.Subnet(23, 1), Sku = VirtualWanType.Standard,
            Connections = [.. networks.Select(network => new HubConnection(network.Name) { Network = network })],
        };
        return [middle, new AzureFirewall("egress") { Group = group, Hub = middle, HubAddresses = 1, Policy = policy }];
    }
}
