using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>A cluster sends logs of its pods, or metrics.</summary>
public sealed class ClusterUnseen : Rule<KubernetesCluster>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4006",
        Title: "Nobody sees what happens in a cluster",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "When pods crash or machines run full, there are neither logs nor metrics to find out why.",
        Fix: "Set ContainerLogs to a workspace, or turn Metrics on.",
        Source: "https://learn.microsoft.com/azure/aks/monitor-aks")
    {
        Checklist = "OE:07",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_4", "Azure.AKS.ContainerInsights", "APRL dcaf8128-94bd-4d53-9235-3a0371df6b74", "AVD-AZU-0040"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(KubernetesCluster subject)
    {
        if (subject is { ContainerLogs: null, Metrics: not true }) yield return Fails(subject, nameof(subject.ContainerLogs), $"{Named(subject)} sends neither logs of its pods nor metrics.");
    }
}
