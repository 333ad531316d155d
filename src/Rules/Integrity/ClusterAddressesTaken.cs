using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>The addresses of a cluster's pods and services are those of no network that the cluster can call.</summary>
public sealed class ClusterAddressesTaken : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7545",
        Title: "Cluster's own addresses are also others'",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "What has such an address in the network cannot be called from the cluster: the call stays in it.",
        Fix: "Give Pods and Services of Network ranges that neither the cluster's network nor one that it is joined to has.",
        Source: "https://learn.microsoft.com/azure/aks/azure-cni-overlay")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<KubernetesCluster>()
        .Where(cluster => cluster.Ownership != Ownership.Observed)
        .SelectMany(cluster => Judge(cluster, [.. Reached(graph, cluster)]));

    /// <summary>One finding for each of its ranges: two clusters may have the same, for neither is seen outside.</summary>
    private static IEnumerable<Verdict> Judge(KubernetesCluster cluster, VirtualNetwork[] networks)
    {
        foreach (var (what, own) in new[] { ("pods", cluster.Network.Pods), ("services", cluster.Network.Services) })
        {
            if (own is { } range && networks.SelectMany(network => Ranges(network).Select(taken => (Network: network, Taken: taken))).FirstOrDefault(other => other.Taken.Overlaps(range)) is { Network: { } network } found)
                yield return Fails(cluster, nameof(cluster.Network), $"{Named(cluster)} gives its {what} {range}, which overlaps {found.Taken} of {Named(network)}.");
        }
    }

    /// <summary>The networks of its machines, and those that are joined to them directly.</summary>
    private static IEnumerable<VirtualNetwork> Reached(ArchitectureGraph graph, KubernetesCluster cluster)
    {
        VirtualNetwork[] own = [.. new[] { cluster.SystemPool.Subnet }.Concat(cluster.Pools.Select(pool => pool.Subnet)).Select(NetworkReach.NetworkOf).OfType<VirtualNetwork>().Distinct()];
        var peerings = graph.Resources.OfType<VirtualNetworkPeering>().Where(peering => peering.Remote is not null && peering.Enclosing.OfType<VirtualNetwork>().Any()).ToList();
        return own
            .Concat(own.Select(network => network.Hub).OfType<VirtualNetwork>())
            .Concat(peerings.Where(peering => Array.Exists(own, network => NetworkReach.IsSame(network, peering.Parent))).Select(peering => peering.Remote!))
            .Concat(peerings.Where(peering => Array.Exists(own, network => NetworkReach.IsSame(network, peering.Remote))).Select(peering => peering.Parent))
            .Distinct();
    }

    /// <summary>Of a network of others perhaps a subnet alone is known.</summary>
    private static IEnumerable<Cidr> Ranges(VirtualNetwork network) => network.AddressSpace.Concat(network.Subnets.Select(subnet => subnet.Range).OfType<Cidr>());
}
