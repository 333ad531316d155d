using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A critical flow from the company's own network has two ways in.</summary>
public sealed class OneTunnelToOffice : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1524",
        Title: "One tunnel to on-premises",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "The device at the other end is one machine: when it fails or is updated, the flow stops.",
        Fix: "Add a GatewayConnection to a second LocalNetworkGateway, or an ExpressRoute circuit beside the tunnel.",
        Source: "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-highlyavailable")
    {
        Checklist = "RE:05",
        Peers = ["APRL af11fc4c-c06c-4f4c-b98d-6eee6d5c4c70", "APRL 02bdbdb8-d138-4090-951c-23e45b8700f7"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var tunnels = graph.Resources.OfType<GatewayConnection>().Where(connection => connection.Office is not null || connection.Circuit is not null).ToList();
        if (tunnels.Count == 0 || tunnels.Any(tunnel => tunnel.Circuit is not null || tunnel.Ownership == Ownership.Observed) || tunnels.Select(tunnel => tunnel.Office).Distinct().Count() > 1) yield break;
        var told = graph.Flows.Where(flow => flow.Criticality == Criticality.High).Select(flow => (Flow: flow, Calls: Recovery.Forward(flow).Where(connection => connection.Path == NetworkPath.OnPremises).ToList())).FirstOrDefault(told => told.Calls.Count > 0);
        if (told.Flow is null) yield break;
        yield return Fails(tunnels[0], null, $"The critical flow '{told.Flow.Name}' comes through {Named(tunnels[0])} to {Named(tunnels[0].Office!)}, and there is no other device at that end.",
            [.. Steps(told.Calls), EvidenceStep.Of(tunnels[0], $"{Named(tunnels[0])} leads to {Named(tunnels[0].Office!)}")]);
    }
}
