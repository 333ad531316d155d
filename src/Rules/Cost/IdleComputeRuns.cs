using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>Compute for training and exploring stops by itself.</summary>
public sealed class IdleComputeRuns : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3003",
        Title: "Idle compute goes on running",
        Pillar: WafPillar.Cost,
        Severity: Severity.Warning,
        Why: "It is paid for through nights and weekends in which nobody uses it.",
        Fix: "Leave Minimum of a cluster at zero, and Idle of an instance or PausesAfterMinutes of a Spark pool set; or say in Why what must be ready at once.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/optimize-component-costs")
    {
        Checklist = "CO:07",
        Peers = ["CKV_AZURE_150", "Azure.ML.ComputeIdleShutdown"],
        Repairs =
        [
            new("Let it shrink to nothing", new RemoveProperty(nameof(ComputeCluster.Minimum), "0")) { At = nameof(ComputeCluster.Minimum), Kinds = [typeof(ComputeCluster)] },
            new("Stop it after an hour", new SetProperty(nameof(ComputeInstance.Idle), "\"PT60M\"")) { At = nameof(ComputeInstance.Idle), Kinds = [typeof(ComputeInstance)] },
            new("Pause it after a quarter of an hour", new SetProperty(nameof(SynapseSparkPool.PausesAfterMinutes), "15")) { At = nameof(SynapseSparkPool.PausesAfterMinutes), Kinds = [typeof(SynapseSparkPool)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool Concerns(AzureResource subject) => subject is ComputeCluster or ComputeInstance or SynapseSparkPool;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject.Why is not null) yield break;
        if (subject is ComputeCluster { Minimum: > 0 } cluster) yield return Fails(cluster, nameof(cluster.Minimum), $"{Named(cluster)} keeps {cluster.Minimum} of its nodes running when there is nothing to do.");
        if (subject is ComputeInstance { Idle: null } instance && !instance.Schedule.Any(item => item is { Action: StartOrStop.Stop, Enabled: true })) yield return Fails(instance, nameof(instance.Idle), $"{Named(instance)} runs on when nobody uses it.");
        if (subject is SynapseSparkPool { PausesAfterMinutes: null } pool) yield return Fails(pool, nameof(pool.PausesAfterMinutes), $"{Named(pool)} runs on when nobody uses it.");
    }
}
