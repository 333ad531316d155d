using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>The control plane of a cluster is of a tier that promises something.</summary>
public sealed class ClusterWithoutPromise : Rule<KubernetesCluster>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1025",
        Title: "Cluster has no promised availability",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Microsoft promises nothing of a control plane of this tier, and it is made for few nodes.",
        Fix: "Leave Tier at Standard, or take Premium.",
        Source: "https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_170", "Azure.AKS.UptimeSLA", "APRL 0611251f-e70f-4243-8ddd-cfe894bec2e7", "APRL 7f7ae535-a5ba-4665-b7e0-c451dbdda01f", "APRL 005ccbbd-aeab-46ef-80bd-9bd4479412ec"],
        Repairs =
        [
            new("Leave {property} at Standard", new RemoveProperty(nameof(KubernetesCluster.Tier), "ClusterTier.Standard")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(KubernetesCluster subject)
    {
        if (subject.Tier == ClusterTier.Free) yield return Fails(subject, nameof(subject.Tier), $"{Named(subject)} is of tier Free, of which nothing is promised.");
    }
}
