using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>The nodes of a cluster stand in several availability zones.</summary>
public sealed class NodesInOneZone : InOneZone<IZoneRedundant>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1024",
        Title: "Nodes of a cluster stand in one zone",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Leave Zones of the pool at its default, which is all three; changing it replaces the pool.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-aks")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.AKS.AvailabilityZone", "APRL 4f63619f-5001-439c-bacb-8de891287727"],
    };

    /// <inheritdoc/>
    private protected override bool IsAsked(IZoneRedundant subject) => subject is AgentPool or KubernetesCluster;
}
