using System.Runtime.CompilerServices;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Graph;

namespace AiFactory.Rules.Reasoning;

/// <summary>A call to a service that answers no public address.</summary>
/// <param name="Service">What has the private endpoint: the callee or what it lies in.</param>
/// <param name="Caller">Null for a person or a system outside.</param>
/// <param name="Injected">What stands in a network: the caller or what it lies in; null where its kind is not known to.</param>
/// <param name="Endpoints">The private endpoints that lead to the service.</param>
internal sealed record PrivateCall(Connection Connection, AzureResource Service, AzureResource? Caller, INetworkInjected? Injected, IReadOnlyList<PrivateEndpoint> Endpoints)
{
    /// <summary>Where the call comes from; null for Azure's own network and the Internet.</summary>
    public VirtualNetwork? CallerNetwork => NetworkReach.NetworkOf(Injected?.Subnet);
}

/// <summary>Whether traffic gets from one network to another.</summary>
internal enum NetworkWay { None, Unknown, Open }

/// <summary>Which private endpoints a call can take, and how networks are joined. Of networks that others run only a part is known.</summary>
internal sealed class NetworkReach
{
    private readonly ILookup<AzureResource, PrivateEndpoint> _endpoints;
    private readonly Digraph<VirtualNetwork> _peerings;
    private readonly HubConnection[] _hubs;
    private readonly GatewayConnection[] _tunnels;

    private static readonly ConditionalWeakTable<ArchitectureGraph, NetworkReach> OfGraph = new();

    /// <summary>Found out once, for all rules that ask.</summary>
    public static NetworkReach Of(ArchitectureGraph graph) => OfGraph.GetValue(graph, static graph => new NetworkReach(graph));

    private NetworkReach(ArchitectureGraph graph)
    {
        _endpoints = graph.Resources.OfType<PrivateEndpoint>().Where(endpoint => endpoint.Target is AzureResource).ToLookup(endpoint => (AzureResource)endpoint.Target!);
        VirtualNetworkPeering[] peerings = [.. graph.Resources.OfType<VirtualNetworkPeering>().Where(peering => peering.Remote is not null && peering.Enclosing.OfType<VirtualNetwork>().Any())];
        _peerings = new(
            graph.Resources.OfType<VirtualNetwork>().Concat(peerings.Select(peering => peering.Remote!)),
            peerings.SelectMany(peering => new[] { (peering.Parent, peering.Remote!), (peering.Remote!, peering.Parent) }));
        _hubs = [.. graph.Resources.OfType<HubConnection>()];
        _tunnels = [.. graph.Resources.OfType<GatewayConnection>()];
        PrivateCalls = [.. graph.Connections.Select(PrivateCallOf).OfType<PrivateCall>()];
    }

    public IReadOnlyList<PrivateCall> PrivateCalls { get; }

    public static VirtualNetwork? NetworkOf(Subnet? subnet) => subnet?.Enclosing.OfType<VirtualNetwork>().FirstOrDefault();

    /// <summary>The same network, though it may have been written down twice.</summary>
    public static bool IsSame(VirtualNetwork? one, VirtualNetwork? other) =>
        one is not null && other is not null && (ReferenceEquals(one, other) || string.Equals(one.ExistingId ?? "one", other.ExistingId ?? "other", StringComparison.OrdinalIgnoreCase));

    /// <summary>Peering is not passed on, unless the traffic is routed to something in the middle that does.</summary>
    public NetworkWay Way(VirtualNetwork from, PrivateEndpoint endpoint, Subnet leg)
    {
        if (NetworkOf(endpoint.Subnet) is not { } to) return NetworkWay.Unknown;
        if (IsSame(from, to) || (_peerings.Contains(from) && _peerings.Successors(from).Any(network => IsSame(network, to)))) return NetworkWay.Open;
        if (!_peerings.Contains(from) || from.Ownership == Ownership.Observed || to.Ownership == Ownership.Observed) return NetworkWay.Unknown;

        if (OverHubs(from, to) is var over && over != NetworkWay.None) return over;
        if (HasTunnel(from) && HasTunnel(to)) return NetworkWay.Unknown;
        var isJoined = _peerings.ReachableFrom(from).Any(network => IsSame(network, to));
        return !isJoined ? NetworkWay.None
            : leg.Routes is { } routes && (routes.Ownership == Ownership.Observed || routes.Routes.Any(route => route.NextHop == NextHop.VirtualAppliance)) ? NetworkWay.Open
            : NetworkWay.Unknown;
    }

    /// <summary>Hubs of one virtual WAN pass on what comes from their networks, unless tables of their own say otherwise.</summary>
    private NetworkWay OverHubs(VirtualNetwork from, VirtualNetwork to)
    {
        var joined = _hubs.Where(one => IsSame(one.Network, from)).SelectMany(one => _hubs.Where(other => IsSame(other.Network, to) && AreJoined(HubOf(one), HubOf(other))).Select(other => (one, other))).ToList();
        return joined.Any(pair => pair.one.Routing is null && pair.other.Routing is null) ? NetworkWay.Open : joined.Count > 0 ? NetworkWay.Unknown : NetworkWay.None;
    }

    private static bool AreJoined(VirtualHub? here, VirtualHub? there) =>
        here is not null && there is not null && (ReferenceEquals(here, there) || (here.Wan is not null && ReferenceEquals(here.Wan, there.Wan)));

    private static VirtualHub? HubOf(HubConnection connection) => connection.Enclosing.OfType<VirtualHub>().FirstOrDefault();

    /// <summary>Whether a gateway in it leads elsewhere, by routes that the other end knows.</summary>
    private bool HasTunnel(VirtualNetwork network) => _tunnels.Any(tunnel => new[] { tunnel.Gateway, tunnel.Peer }.Any(gateway => IsSame(NetworkOf(gateway?.Subnet), network)));

    private PrivateCall? PrivateCallOf(Connection connection)
    {
        if (connection.Callee is not { } callee) return null;
        var service = callee.AndEnclosing.FirstOrDefault(static candidate => candidate is IPublicEndpoint and IPrivateLinkTarget);
        if (service is not IPublicEndpoint { PublicNetworkAccess: false } || service.Ownership == Ownership.Observed || TakesCallsInSubnet(service)) return null;

        return new(connection, service, connection.Caller, connection.Caller?.AndEnclosing.OfType<INetworkInjected>().FirstOrDefault(), [.. _endpoints[service]]);
    }

    /// <summary>Then it needs no private endpoint.</summary>
    private static bool TakesCallsInSubnet(AzureResource service) =>
        service is INetworkInjected { Subnet: not null } && service.Shape.NeedsDelegation is not { OutboundOnly: true };
}
