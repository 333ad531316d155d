using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A Kubernetes cluster holds its pods to network policies and to those of the company.</summary>
public sealed class PodsUnguarded : Rule<KubernetesCluster>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2021",
        Title: "Kubernetes cluster holds its pods to no policy",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "One pod that was taken over calls every other, and nothing stops a deployment that runs as root or from a foreign registry.",
        Fix: "Leave Policy of Network and AzurePolicy at their defaults.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-kubernetes-service")
    {
        Checklist = "SE:06",
        Controls = ["LT-1"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_7", "CKV_AZURE_116", "Azure.AKS.NetworkPolicy", "Azure.AKS.AzurePolicyAddOn", "AVD-AZU-0043"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(KubernetesCluster.AzurePolicy), "true")) { At = nameof(KubernetesCluster.AzurePolicy) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(KubernetesCluster subject)
    {
        if (subject.Network is { Policy: null, Plugin: not ClusterPlugin.None }) // a network of one's own brings its own
            yield return Fails(subject, nameof(subject.Network), $"{Named(subject)} lets every pod call every other: its network has no policy.");
        if (!subject.AzurePolicy) yield return Fails(subject, nameof(subject.AzurePolicy), $"{Named(subject)} asks no policy of Azure what may be deployed.");
    }
}
