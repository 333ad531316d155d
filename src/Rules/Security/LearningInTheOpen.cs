using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Machine learning runs in a network that reaches what was approved.</summary>
public sealed class LearningInTheOpen : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2031",
        Title: "Machine learning runs in the open",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Code of a notebook or a package that was tampered with sends training data to any address, and machines with a public address are tried from everywhere.",
        Fix: "Leave Isolation at AllowOnlyApprovedOutbound, and public addresses and SSH of clusters and instances off.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-machine-learning")
    {
        Checklist = "SE:06",
        Controls = ["NS-2"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV2_AZURE_49", "Azure.ML.ComputeVnet"],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty(nameof(ComputeCluster.PublicAddresses), "false")) { At = nameof(ComputeCluster.PublicAddresses), Kinds = [typeof(ComputeCluster)] },
            new("Turn {property} off", new RemoveProperty(nameof(ComputeCluster.PublicSsh), "false")) { At = nameof(ComputeCluster.PublicSsh), Kinds = [typeof(ComputeCluster)] },
            new("Turn {property} off", new RemoveProperty(nameof(ComputeInstance.PublicAddress), "false")) { At = nameof(ComputeInstance.PublicAddress), Kinds = [typeof(ComputeInstance)] },
            new("Turn {property} off", new RemoveProperty(nameof(ComputeInstance.Ssh), "false")) { At = nameof(ComputeInstance.Ssh), Kinds = [typeof(ComputeInstance)] },
            new("Reach what was approved alone", new RemoveProperty(nameof(WorkspaceBase.Isolation), "NetworkIsolation.AllowOnlyApprovedOutbound")) { At = nameof(WorkspaceBase.Isolation), Kinds = [typeof(WorkspaceBase)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is WorkspaceBase { Isolation: NetworkIsolation.Disabled } open && !HasNetworkOfItsOwn(open)) yield return Fails(open, nameof(open.Isolation), $"{Named(open)} has its machines in no network.");
        if (subject is WorkspaceBase { Isolation: NetworkIsolation.AllowInternetOutbound } wide) yield return Fails(wide, nameof(wide.Isolation), $"{Named(wide)} lets its machines call any address.");
        if (subject is ComputeCluster { PublicAddresses: true } cluster) yield return Fails(cluster, nameof(cluster.PublicAddresses), $"{Named(cluster)} gives its machines public addresses.");
        if (subject is ComputeCluster { PublicSsh: true } entered) yield return Fails(entered, nameof(entered.PublicSsh), $"{Named(entered)} opens SSH to the Internet.");
        if (subject is ComputeInstance { PublicAddress: true } instance) yield return Fails(instance, nameof(instance.PublicAddress), $"{Named(instance)} has a public address.");
        if (subject is ComputeInstance { Ssh: true } shell) yield return Fails(shell, nameof(shell.Ssh), $"{Named(shell)} opens SSH.");
    }

    /// <summary>The older way: each of its machines in a subnet.</summary>
    private static bool HasNetworkOfItsOwn(WorkspaceBase workspace) => workspace is MachineLearningWorkspace learning
        && (learning.ServerlessSubnet is not null || learning.Clusters.Any(cluster => cluster.Subnet is not null) || learning.Instances.Any(instance => instance.Subnet is not null));
}
