using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>Machines of production are kept.</summary>
public sealed class SpotUnderProduction : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1038",
        Title: "Production runs on machines that Azure may take back",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Azure takes such machines back when it needs them, within half a minute, and gives none while there are none left over.",
        Fix: "Leave Priority at its default, or say in Why that the work may be broken off.",
        Source: "https://learn.microsoft.com/azure/aks/spot-node-pool")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["APRL b5af7e26-3939-1b48-8fba-f8d4a475c67a"],
        Repairs =
        [
            new("Keep its machines", new RemoveProperty(nameof(AgentPool.Priority), "PoolPriority.Regular")) { Kinds = [typeof(AgentPool)] },
            new("Keep its machines", new RemoveProperty(nameof(ComputeCluster.Priority), "ComputePriority.Dedicated")) { Kinds = [typeof(ComputeCluster)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject.Why is not null) yield break;
        if (subject is AgentPool { Priority: PoolPriority.Spot } pool) yield return Fails(pool, nameof(pool.Priority), $"{Named(pool)} has machines that Azure takes back when it needs them.");
        if (subject is ComputeCluster { Priority: ComputePriority.LowPriority } cluster) yield return Fails(cluster, nameof(cluster.Priority), $"{Named(cluster)} has machines that Azure takes back when it needs them.");
    }
}
