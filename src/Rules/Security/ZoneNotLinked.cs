using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Whoever calls a service privately resolves its name to the private address.</summary>
public sealed class ZoneNotLinked : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2506",
        Title: "Private DNS zone is not linked to a network that resolves it",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "The caller resolves the public address, and the service refuses the call.",
        Fix: "Link the zone to the caller's network: add a PrivateDnsZoneLink to its Links.",
        Source: "https://learn.microsoft.com/azure/private-link/private-endpoint-dns")
    {
        Checklist = "SE:06",
        Repairs =
        [
            new("Link it to '{the named VirtualNetwork}'", new AddItem(nameof(PrivateDnsZone.Links), "new PrivateDnsZoneLink({the named VirtualNetwork}.Name) { Network = {the named VirtualNetwork} }")) { At = nameof(PrivateDnsZone.Links), Kinds = [typeof(PrivateDnsZone)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var needs =
            from call in NetworkReach.Of(graph).PrivateCalls
            where call.CallerNetwork is not null
            from endpoint in call.Endpoints
            from zone in endpoint.Zones
            group call by (zone, network: call.CallerNetwork!);
        return needs.Where(need => !need.Key.zone.Links.Any(link => NetworkReach.IsSame(link.Network, need.Key.network)))
            .Select(need => Judge(need.Key.zone, need.Key.network, Steps(need.Select(call => call.Connection))));
    }

    private static Verdict Judge(PrivateDnsZone zone, VirtualNetwork network, EvidenceStep[] calls) =>
        zone.Ownership == Ownership.Observed ? NotAssessed(zone, $"{Named(zone)} is run by others; whether it is linked to {Named(network)} is not in the model.")
        : network.DnsServers.Count > 0 ? NotAssessed(network, $"{Named(network)} asks DNS servers of its own; whether they ask {Named(zone)} is not in the model.")
        : Fails(zone, nameof(zone.Links), $"{Named(zone)} is not linked to {Named(network)}, which calls come from that need it.", calls);
}
