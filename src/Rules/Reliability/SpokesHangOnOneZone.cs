using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>What several networks hang on is spread over zones.</summary>
public sealed class SpokesHangOnOneZone : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1523",
        Title: "All spokes hang on a non-redundant hub element",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When one zone fails, all networks behind it are cut off at once, though each of them is spread.",
        Fix: "Give the AzureFirewall two Zones or more, or the gateway a Sku that ends in Az.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/redundancy")
    {
        Checklist = "RE:03",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources
        .Where(element => element is AzureFirewall or VirtualNetworkGateway && element.Ownership != Ownership.Observed && Recovery.StandsInOneZone(element))
        .Select(element => (Element: element, Spokes: SpokesOf(element, graph)))
        .Where(hub => hub.Spokes.Count > 1)
        .Select(hub => Fails(hub.Element, ((IZoneRedundant)hub.Element).ZoneSetting, $"{Named(hub.Element)} stands in one zone, and {string.Join(", ", hub.Spokes.Select(Named))} hang on it.", [.. hub.Spokes.Select(spoke => EvidenceStep.Of(spoke, $"{Named(spoke)} sends its traffic through {Named(hub.Element)}"))]));

    /// <summary>The networks whose traffic is sent there: by a route in each, by use of the gateway, or by the hub of a virtual WAN.</summary>
    private static IReadOnlyList<VirtualNetwork> SpokesOf(AzureResource element, ArchitectureGraph graph)
    {
        if (element is AzureFirewall { Hub: { } wan }) return [.. wan.Connections.Where(connection => connection.ThroughFirewall).Select(connection => connection.Network).OfType<VirtualNetwork>().Distinct()];
        if (NetworkReach.NetworkOf(((INetworkInjected)element).Subnet) is not { } hub) return [];
        return element is AzureFirewall
            ? [.. graph.Resources.OfType<VirtualNetwork>().Where(network => NetworkReach.IsSame(network.Hub, hub) && network.Subnets.Any(subnet => subnet.Routes?.Routes.Any(route => route.NextHop == NextHop.VirtualAppliance) == true))]
            : [.. graph.Resources.OfType<VirtualNetworkPeering>().Where(peering => peering.UseRemoteGateways && NetworkReach.IsSame(peering.Remote, hub)).SelectMany(peering => peering.Enclosing.OfType<VirtualNetwork>()).Distinct()];
    }
}
