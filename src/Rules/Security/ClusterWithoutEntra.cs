using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A Kubernetes cluster knows its people and its pods by Microsoft Entra.</summary>
public sealed class ClusterWithoutEntra : Rule<KubernetesCluster>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2019",
        Title: "Kubernetes cluster does not ask Microsoft Entra",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Certificates of the cluster cannot be taken back, and pods that have no identity keep secrets instead.",
        Fix: "Leave Entra, RoleBasedAccess, TokenIssuer and WorkloadIdentity at their defaults.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-kubernetes-service")
    {
        Checklist = "SE:05",
        Controls = ["IM-1", "PA-7"],
        Peers = ["CKV_AZURE_5", "Azure.AKS.ManagedAAD", "AVD-AZU-0042"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(KubernetesCluster.RoleBasedAccess), "true")) { At = nameof(KubernetesCluster.RoleBasedAccess) },
            new("Know people by Microsoft Entra", new SetProperty(nameof(KubernetesCluster.Entra), "new ClusterEntra()")) { At = nameof(KubernetesCluster.Entra) },
            new("Leave {property} on", new RemoveProperty(nameof(KubernetesCluster.WorkloadIdentity), "true")) { At = nameof(KubernetesCluster.WorkloadIdentity) },
            new("Leave {property} on", new RemoveProperty(nameof(KubernetesCluster.TokenIssuer), "true")) { At = nameof(KubernetesCluster.TokenIssuer) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(KubernetesCluster subject)
    {
        if (!subject.RoleBasedAccess) yield return Fails(subject, nameof(subject.RoleBasedAccess), $"{Named(subject)} knows no roles: who gets in may do everything.");
        else if (subject.Entra is null) yield return Fails(subject, nameof(subject.Entra), $"{Named(subject)} does not know people by Microsoft Entra.");
        if (!subject.WorkloadIdentity) yield return Fails(subject, nameof(subject.WorkloadIdentity), $"{Named(subject)} lets no pod act as a managed identity.");
        else if (!subject.TokenIssuer) yield return Fails(subject, nameof(subject.TokenIssuer), $"{Named(subject)} issues no tokens, without which no pod can act as a managed identity.");
    }
}
