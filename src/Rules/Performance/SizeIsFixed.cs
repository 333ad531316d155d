using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>What takes calls grows and shrinks with them.</summary>
public sealed class SizeIsFixed : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5002",
        Title: "What takes calls does not grow with them",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "At a peak callers wait or are turned away, and through the rest of the day what stands idle is paid for.",
        Fix: "Leave Scales of a pool on, set MinimumInstances and MaximumInstances of a gateway instead of Instances, and MaximumReplicas of a container app above MinimumReplicas; or say in Why that the load is always the same.",
        Source: "https://learn.microsoft.com/azure/well-architected/performance-efficiency/scale-partition")
    {
        Checklist = "PE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.AKS.AutoScaling", "APRL 902c82ff-4910-4b61-942d-0d6ef7f39b67", "APRL 823b0cff-05c0-2e4e-a1e7-9965e1cfa16f", "APRL 6320abf6-f917-1843-b2ae-4779c35985ae", "APRL c79680ea-de85-44fa-a596-f31fa17a952f", "APRL 5c72f0d6-55ec-d941-be84-36c194fa78c0", "APRL 362ad2b6-b92c-414f-980a-0cf69467ccce"],
        Repairs =
        [
            new("Let it grow and shrink", new RemoveProperty(nameof(AgentPool.Scales), "true"), new RemoveProperty(nameof(AgentPool.Nodes))) { Kinds = [typeof(AgentPool)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject.Why is not null) yield break;
        if (subject is AgentPool { Scales: false, Mode: PoolMode.User } pool) yield return Fails(pool, nameof(pool.Scales), $"{Named(pool)} has a fixed number of machines.");
        if (subject is ApplicationGateway { Instances: not null, Sku: not GatewaySku.Basic } gateway) yield return Fails(gateway, nameof(gateway.Instances), $"{Named(gateway)} has a fixed number of instances.");
        if (subject is ContainerApp { Ingress: not null } app && app.MaximumReplicas <= app.MinimumReplicas) yield return Fails(app, nameof(app.MaximumReplicas), $"{Named(app)} has a fixed number of copies.");
    }
}
