using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>A network hangs on one hub.</summary>
public sealed class TwoHubs : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7526",
        Title: "VNet joined to two hubs",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "Azure takes one hub connection of a network and refuses the second, and one beside the gateways of another network.",
        Fix: "Keep one HubConnection for the network; hubs of one VirtualWan reach each other's networks by themselves.",
        Source: "https://learn.microsoft.com/azure/virtual-wan/howto-connect-vnet-hub")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        HubConnection[] connections = [.. graph.Resources.OfType<HubConnection>().Where(connection => connection.Network is not null && HubOf(connection) is not null)];
        for (var place = 0; place < connections.Length; place++)
        {
            var second = connections[place];
            if (second.Ownership == Ownership.Observed) continue;
            var path = EvidenceStep.Of(second, $"{Named(second)} joins {Named(second.Network!)} to {Named(HubOf(second)!)}");
            if (connections.Take(place).FirstOrDefault(first => NetworkReach.IsSame(first.Network, second.Network) && !ReferenceEquals(HubOf(first), HubOf(second))) is { } first)
                yield return Fails(second, nameof(second.Network), $"{Named(second.Network!)} is joined to {Named(HubOf(first)!)} and to {Named(HubOf(second)!)}; Azure takes one hub for a network.", EvidenceStep.Of(first, $"{Named(first)} joins {Named(first.Network!)} to {Named(HubOf(first)!)}"), path);
            else if (graph.Resources.OfType<VirtualNetworkPeering>().FirstOrDefault(peering => peering is { UseRemoteGateways: true, Remote: not null } && peering.Enclosing.OfType<VirtualNetwork>().Any(network => NetworkReach.IsSame(network, second.Network))) is { } peering)
                yield return Fails(second, nameof(second.Network), $"{Named(second.Network!)} is joined to {Named(HubOf(second)!)} and uses the gateways of {Named(peering.Remote!)}; Azure takes one of the two.", EvidenceStep.Of(peering, $"{Named(peering)} uses the gateways of {Named(peering.Remote!)}"), path);
        }
    }

    private static VirtualHub? HubOf(HubConnection connection) => connection.Enclosing.OfType<VirtualHub>().FirstOrDefault();
}
