using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Cost;

/// <summary>Joined networks share what can serve them all.</summary>
public sealed class PlatformTwice : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3503",
        Title: "Shared platform service deployed twice",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "A firewall, a bastion or a gateway costs the same for one network as for all that are joined to it.",
        Fix: "Use that of the joined network, or say with Why what keeps the two apart.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/consolidation")
    {
        Checklist = "CO:14",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var joined = new HashSet<(VirtualNetwork, VirtualNetwork)>(graph.Resources.OfType<VirtualNetworkPeering>()
            .Where(peering => peering.Remote is not null && peering.Enclosing.OfType<VirtualNetwork>().Any())
            .SelectMany(peering => new[] { (peering.Parent, peering.Remote!), (peering.Remote!, peering.Parent) }));
        (AzureResource Service, VirtualNetwork Network)[] shared = [.. graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).Select(resource => (resource, NetworkOf(resource)!)).Where(found => found.Item2 is not null)];
        return shared.SelectMany((second, place) => shared.Take(place)
            .Where(first => first.Service.GetType() == second.Service.GetType() && Places.Of(first.Service) == Places.Of(second.Service) && joined.Contains((first.Network, second.Network)))
            .Where(first => first.Service.Why is null && second.Service.Why is null)
            .Take(1)
            .Select(first => Fails(second.Service, null, $"{Named(second.Service)} does for {Named(second.Network)} what {Named(first.Service)} in {Named(first.Network)} could: the two networks are joined.",
                EvidenceStep.Of(second.Service, $"{Named(second.Service)} stands in {Named(second.Network)}"),
                EvidenceStep.Of(second.Network, $"{Named(second.Network)} is joined to {Named(first.Network)}"),
                EvidenceStep.Of(first.Service, $"{Named(first.Service)} stands there"))));
    }

    /// <summary>The network of what serves joined networks as well; null for all else. A bastion for developers serves its own alone.</summary>
    private static VirtualNetwork? NetworkOf(AzureResource resource) => resource switch
    {
        BastionHost { Sku: not BastionSku.Developer } bastion => NetworkReach.NetworkOf(bastion.Subnet),
        AzureFirewall firewall => NetworkReach.NetworkOf(firewall.Subnet),
        VirtualNetworkGateway gateway => NetworkReach.NetworkOf(gateway.Subnet),
        _ => null,
    };
}
