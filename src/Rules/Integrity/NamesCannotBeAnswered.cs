using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>The name servers of a network know the private names that calls from it need.</summary>
public sealed class NamesCannotBeAnswered : GraphRule
{
    private static readonly Cidr Azures = "168.63.129.16";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7524",
        Title: "Custom DNS cannot answer private zones",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "Names of private services come back with public addresses, which the services do not answer.",
        Fix: "Set DnsServers to a DnsInboundEndpoint of a network that the zones are linked to, or to a firewall with DnsProxy, or leave it out.",
        Source: "https://learn.microsoft.com/azure/private-link/private-endpoint-dns-integration")
    {
        Checklist = "OE:05",
        Peers = ["Azure.VNET.LocalDNS"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var needs =
            from call in NetworkReach.Of(graph).PrivateCalls
            where call.CallerNetwork is { Ownership: not Ownership.Observed, DnsServers.Count: > 0 }
            from endpoint in call.Endpoints
            from zone in endpoint.Zones
            group call by (Network: call.CallerNetwork!, Zone: zone) into need
            group need by need.Key.Network;
        return needs.SelectMany(network => Judge(network.Key, [.. network.Select(need => (need.Key.Zone, need.First().Connection))], graph));
    }

    private static IEnumerable<Verdict> Judge(VirtualNetwork network, (PrivateDnsZone Zone, Connection Call)[] needs, ArchitectureGraph graph)
    {
        foreach (var need in needs)
        {
            string?[] reasons = [.. network.DnsServers.Select(server => WhyNot(server, need.Zone, graph))];
            if (reasons.Any(reason => reason is null)) continue;
            yield return Fails(network, nameof(network.DnsServers), $"{Named(network)} asks {string.Join(" and ", network.DnsServers)} for names of {Named(need.Zone)}: {string.Join("; ", reasons.Distinct())}.",
                [EvidenceStep.Of(need.Call), .. network.DnsServers.Zip(reasons, (server, reason) => (EvidenceStep)$"{server}: {reason}")]);
            yield break; // the other zones are asked for in the same way
        }
    }

    /// <summary>Why the server cannot know the zone; null where it can, or where that is not known.</summary>
    private static string? WhyNot(Cidr server, PrivateDnsZone zone, ArchitectureGraph graph)
    {
        if (server == Azures) return null;
        if (!server.IsPrivate) return "a server on the Internet knows no private zone";
        if (graph.Resources.OfType<DnsInboundEndpoint>().FirstOrDefault(endpoint => endpoint.Address == server) is { } endpoint)
        {
            return NetworkReach.NetworkOf(endpoint.Subnet) is { } place && zone.Ownership != Ownership.Observed && !zone.Links.Any(link => NetworkReach.IsSame(link.Network, place))
                ? $"the zone is not linked to {Named(place)}, where {Named(endpoint)} answers" : null;
        }

        return graph.Resources.OfType<AzureFirewall>().FirstOrDefault(firewall => firewall.Subnet?.Range?.Contains(server) == true) is { Policy: { Ownership: not Ownership.Observed, Base: null, DnsProxy: not true } policy } firewall
            ? $"{Named(firewall)} answers no questions, as DnsProxy of {Named(policy)} is off" : null;
    }
}
