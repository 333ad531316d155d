using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>What comes from the company's own network is looked at before it reaches data.</summary>
public sealed class OfficeAroundFirewall : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2534",
        Title: "On-premises reaches production data without inspection",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "One machine that was taken over in an office reaches the data of production, and nothing sees it.",
        Fix: "Give the gateway's subnet Routes that lead to a firewall for the ranges of the data's networks.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Controls = ["NS-3"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<GatewayConnection>()
        .Where(tunnel => (tunnel.Office is not null || tunnel.Circuit is not null) && tunnel.Gateway?.Subnet is { Ownership: not Ownership.Observed } subnet && !IsInspected(subnet))
        .GroupBy(tunnel => tunnel.Gateway!.Subnet!)
        .SelectMany(tunnels => Judge(tunnels.Key, tunnels.First(), graph));

    private static IEnumerable<Verdict> Judge(Subnet subnet, GatewayConnection tunnel, ArchitectureGraph graph)
    {
        if (NetworkReach.NetworkOf(subnet) is not { } network) yield break;
        var reached = graph.Resources.OfType<PrivateEndpoint>().FirstOrDefault(endpoint => endpoint.Target is AzureResource target && Exposure.StoreOf(target) is not null && IsPassedOn(network, NetworkReach.NetworkOf(endpoint.Subnet), graph));
        if (reached is null) yield break;
        yield return Fails(subnet, nameof(subnet.Routes), $"What comes through {Named(tunnel.Gateway!)} reaches {Named((AzureResource)reached.Target!)} past every firewall.",
            EvidenceStep.Of(tunnel, $"{Named(tunnel)} leads {(tunnel.Office is { } office ? $"from {Named(office)}" : "from an ExpressRoute circuit")} to {Named(tunnel.Gateway!)}"),
            EvidenceStep.Of(subnet, $"{Named(subnet)} of {Named(network)} routes nothing to a firewall"),
            EvidenceStep.Of(reached, $"{Named(reached)} in {Named(NetworkReach.NetworkOf(reached.Subnet)!)} leads to {Named((AzureResource)reached.Target!)}"));
    }

    /// <summary>A table of others may lead to a firewall; it is trusted to.</summary>
    private static bool IsInspected(Subnet subnet) => subnet.Routes is { } routes && (routes.Ownership == Ownership.Observed || routes.Routes.Any(route => route.NextHop == NextHop.VirtualAppliance));

    /// <summary>The gateway's own network, and those that use its gateway.</summary>
    private static bool IsPassedOn(VirtualNetwork hub, VirtualNetwork? network, ArchitectureGraph graph) => NetworkReach.IsSame(hub, network)
        || graph.Resources.OfType<VirtualNetworkPeering>().Any(peering => peering.UseRemoteGateways && NetworkReach.IsSame(peering.Remote, hub) && NetworkReach.IsSame(peering.Enclosing.OfType<VirtualNetwork>().FirstOrDefault(), network));
}
