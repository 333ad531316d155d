using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>The two sides of a peering are there and agree.</summary>
public sealed class PeeringContradicts : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7512",
        Title: "Peering one-sided or contradictory",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "A peering carries nothing until both networks have their side of it, and Azure refuses one that uses gateways which the other side does not share.",
        Fix: "Make the side that is missing, share the gateway on the other side with AllowGatewayTransit, and use the gateways of one network only.",
        Source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview")
    {
        Checklist = "OE:05",
        Peers = ["Azure.VNET.PeerState"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        VirtualNetworkPeering[] peerings = [.. graph.Resources.OfType<VirtualNetworkPeering>().Where(peering => peering.Remote is not null && peering.Enclosing.OfType<VirtualNetwork>().Any())];
        return peerings.Where(peering => peering.Ownership != Ownership.Observed).SelectMany(peering => Judge(peering, peerings, graph));
    }

    private static IEnumerable<Verdict> Judge(VirtualNetworkPeering peering, VirtualNetworkPeering[] all, ArchitectureGraph graph)
    {
        var (here, there) = (peering.Parent, peering.Remote!);
        var path = EvidenceStep.Of(peering, $"{Named(peering)} joins {Named(here)} to {Named(there)}");
        var back = all.FirstOrDefault(other => NetworkReach.IsSame(other.Parent, there) && NetworkReach.IsSame(other.Remote, here));
        if (back is null && there.Ownership != Ownership.Observed)
        {
            yield return graph.IsRead && !all.Any(other => NetworkReach.IsSame(other.Parent, there))
                ? NotAssessed(peering, $"{Named(there)}: its peerings may not have been read.")
                : Fails(peering, null, $"{Named(here)} is peered with {Named(there)}, which has no peering back.", path);
        }

        if (!peering.UseRemoteGateways) yield break;
        if (back is { AllowGatewayTransit: false })
            yield return Fails(back, nameof(back.AllowGatewayTransit), $"{Named(here)} uses the gateways of {Named(there)}, which does not share them.", path, EvidenceStep.Of(back, $"{Named(back)} does not let its gateways be used"));
        if (all.TakeWhile(other => other != peering).FirstOrDefault(other => other.UseRemoteGateways && NetworkReach.IsSame(other.Parent, here)) is { } earlier)
            yield return Fails(peering, nameof(peering.UseRemoteGateways), $"{Named(here)} uses the gateways of {Named(earlier.Remote!)} and of {Named(there)}; Azure takes one.", EvidenceStep.Of(earlier, $"{Named(earlier)} uses the gateways of {Named(earlier.Remote!)}"), path);
        if (graph.Resources.OfType<VirtualNetworkGateway>().FirstOrDefault(gateway => NetworkReach.IsSame(NetworkReach.NetworkOf(gateway.Subnet), here)) is { } own)
            yield return Fails(peering, nameof(peering.UseRemoteGateways), $"{Named(here)} uses the gateways of {Named(there)} and has {Named(own)} of its own; Azure takes one of the two.", path, EvidenceStep.Of(own, $"{Named(own)} stands in {Named(here)}"));
    }
}
