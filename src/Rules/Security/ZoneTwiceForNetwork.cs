using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A network has one private zone of a name.</summary>
public sealed class ZoneTwiceForNetwork : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2509",
        Title: "A network has two private DNS zones of one name",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "Azure links one of them alone: names that stand in the other lead to public addresses.",
        Fix: "Keep one zone of the name and enter all endpoints into it.",
        Source: "https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<PrivateDnsZone>()
        .SelectMany(zone => zone.Links.Where(link => link.Network is not null).Select(link => (Zone: zone, Network: link.Network!)))
        .GroupBy(linked => (Name: linked.Zone.AzureName.ToLowerInvariant(), Network: linked.Network.Id.ToLowerInvariant()))
        .Where(same => same.Select(linked => linked.Zone).Distinct().Count() > 1)
        .Select(same => same.ToList())
        .Select(same => Fails(same[same.Count - 1].Zone, nameof(PrivateDnsZone.Links), $"{Named(same[0].Network)} is linked to {same.Select(linked => linked.Zone).Distinct().Count()} zones of the name {same[0].Zone.AzureName}.",
            [.. same.Select(linked => EvidenceStep.Of(linked.Zone, $"{Named(linked.Zone)} in {linked.Zone.Group.Name} is linked to it"))]));
}
