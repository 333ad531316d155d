using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>The names of what is there for a failover are found in both regions.</summary>
public sealed class ZoneInOneRegion : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1525",
        Title: "Private DNS zone is linked in one region only",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "After the failover the other region finds the public name of the service, and the service refuses the call.",
        Fix: "Link the zone to the network that is named: add a PrivateDnsZoneLink to its Links.",
        Source: "https://learn.microsoft.com/azure/private-link/private-endpoint-dns")
    {
        Checklist = "RE:05",
        Peers = ["APRL a2341513-2ab8-4aa1-b100-302e54640f18"],
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Link it to '{the named VirtualNetwork}'", new AddItem(nameof(PrivateDnsZone.Links), "new PrivateDnsZoneLink({the named VirtualNetwork}.Name) { Network = {the named VirtualNetwork} }")) { At = nameof(PrivateDnsZone.Links), Kinds = [typeof(PrivateDnsZone)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Stamp.In(graph)
        .SelectMany(stamps => from zone in graph.Resources.OfType<PrivateDnsZone>()
                              where zone.Ownership != Ownership.Observed && zone.Links.Count > 0 && zone.Links.All(link => link.Network is not null)
                              from stamp in stamps
                              from verdict in Judge(zone, stamp, graph)
                              select verdict)
        .GroupBy(verdict => verdict.Message, StringComparer.Ordinal).Select(same => same.First());

    private static IEnumerable<Verdict> Judge(PrivateDnsZone zone, Stamp stamp, ArchitectureGraph graph)
    {
        Region[] linked = [.. zone.Links.Select(link => link.Network!.Location).Distinct()];
        if (linked.Length != 1 || linked[0] == stamp.Region || ServiceBehind(zone, stamp, graph) is not { } service) yield break;

        var lost = stamp.Members(graph).Select(member => (Member: member, Network: NetworkReach.NetworkOf((member as INetworkInjected)?.Subnet))).FirstOrDefault(place => IsLost(place.Network, zone, graph));
        if (lost.Network is not { } network) yield break;
        yield return Fails(zone, nameof(zone.Links), $"{Named(zone)} is linked in {linked[0]} alone; {Named(lost.Member)} in {Named(network)} does not find {Named(service)} after a failover.",
            EvidenceStep.Of(service, $"{Named(service)} has a copy in another region"), EvidenceStep.Of(zone, $"{Named(zone)} is linked to {string.Join(", ", zone.Links.Select(link => Named(link.Network!)))}"), EvidenceStep.Of(network, $"{Named(lost.Member)} in {stamp.Region} calls from {Named(network)}"));
    }

    /// <summary>A service that the zone leads to and that has a copy in another region. What the stamp itself calls is another rule's.</summary>
    private static AzureResource? ServiceBehind(PrivateDnsZone zone, Stamp stamp, ArchitectureGraph graph)
    {
        var called = new HashSet<AzureResource>(stamp.Stores(graph).SelectMany(need => need.Store.AndEnclosing));
        return graph.Resources.OfType<PrivateEndpoint>().Where(endpoint => endpoint.Zones.Contains(zone)).Select(endpoint => endpoint.Target as AzureResource)
            .FirstOrDefault(target => target is not null && !called.Contains(target) && Copies.InAnotherRegion(target, graph));
    }

    /// <summary>A network that asks Azure itself and finds no zone of that name.</summary>
    private static bool IsLost(VirtualNetwork? network, PrivateDnsZone zone, ArchitectureGraph graph) => network is { Ownership: not Ownership.Observed, DnsServers.Count: 0 }
        && !graph.Resources.OfType<PrivateDnsZone>().Any(other => other.AzureName == zone.AzureName && other.Links.Any(link => NetworkReach.IsSame(link.Network, network)));
}
