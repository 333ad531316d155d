using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>A cluster and its machines get updates.</summary>
public sealed class ClusterGrowsOld : Rule<KubernetesCluster>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4004",
        Title: "Cluster is not brought up to date by itself",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "A version of Kubernetes is supported for a year; machines without updates run with known holes.",
        Fix: "Leave Upgrades at Patch and NodeUpgrades at NodeImage.",
        Source: "https://learn.microsoft.com/azure/aks/auto-upgrade-cluster")
    {
        Checklist = "OE:02",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_171", "Azure.AKS.AutoUpgrade", "Azure.AKS.NodeAutoUpgrade"],
        Repairs =
        [
            new("Take the newest patches", new RemoveProperty(nameof(KubernetesCluster.Upgrades), "ClusterUpgrades.Patch")) { At = nameof(KubernetesCluster.Upgrades) },
            new("Take new images", new RemoveProperty(nameof(KubernetesCluster.NodeUpgrades), "NodeUpgrades.NodeImage")) { At = nameof(KubernetesCluster.NodeUpgrades) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(KubernetesCluster subject)
    {
        if (subject.Upgrades is null) yield return Fails(subject, nameof(subject.Upgrades), $"{Named(subject)} stays at its version until somebody changes it.");
        if (subject.NodeUpgrades == NodeUpgrades.None) yield return Fails(subject, nameof(subject.NodeUpgrades), $"{Named(subject)} leaves the system of its machines as it is.");
    }
}
