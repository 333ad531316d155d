using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>A node uses the disk that it has, and takes as many pods as fit.</summary>
public sealed class NodeDiskIsRemote : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5004",
        Title: "Nodes are shaped for less than they could do",
        Pillar: WafPillar.Performance,
        Severity: Severity.Info,
        Why: "A disk of the system over the network is slower and paid for beside the machine, which has room of its own; few pods a machine leave it idle.",
        Fix: "Leave Disk to Azure, which takes the machine's own where that is large enough; set MaximumPods to 50 or more, or say in Why that its pods are large.",
        Source: "https://learn.microsoft.com/azure/aks/concepts-storage")
    {
        Checklist = "PE:07",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_226", "CKV_AZURE_168", "Azure.AKS.EphemeralOSDisk", "Azure.AKS.NodeMinPods"],
        Repairs =
        [
            new("Leave the disk to Azure", new RemoveProperty(nameof(AgentPool.Disk))) { At = nameof(AgentPool.Disk), Kinds = [typeof(AgentPool)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject.Why is not null) yield break;
        if (subject is AgentPool { SystemKind: NodeSystemKind.Linux, Disk: NodeDisk.Managed } pool && Fits(pool.Size, pool.DiskSize)) yield return Fails(pool, nameof(pool.Disk), Slow(pool, pool.Size));
        if (subject is AgentPool { Mode: PoolMode.User, MaximumPods: < 50 } few) yield return Fails(few, nameof(few.MaximumPods), $"{Named(few)} has room for {few.MaximumPods} pods a machine.");
        if (subject is KubernetesCluster { SystemPool: { Disk: NodeDisk.Managed } system } cluster && Fits(system.Size, system.DiskSize)) yield return Fails(cluster, nameof(cluster.SystemPool), Slow(cluster, system.Size));
    }

    private static string Slow(AzureResource resource, string size) => $"{Named(resource)} keeps its system on a disk over the network, though a machine of size {size} has room for it.";

    /// <summary>The sizes D and E with a letter d, versions 4 and 5, have 75 GiB of their own for each two cores. Of others it says nothing.</summary>
    private static bool Fits(string size, int? disk)
    {
        var words = size.Split('_');
        if (words.Length != 3 || words[2] is not ("v4" or "v5") || words[1].Length < 3 || words[1][0] is not ('D' or 'E')) return false;
        var digits = new string([.. words[1].Skip(1).TakeWhile(char.IsDigit)]);
        return int.TryParse(digits, out var cores) && words[1].Substring(1 + digits.Length).Contains('d') && (disk ?? 128) <= cores * 75 / 2;
    }
}
