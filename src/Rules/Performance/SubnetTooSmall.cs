using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>A subnet has the addresses that its services take at their largest.</summary>
public sealed class SubnetTooSmall : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5504",
        Title: "Subnet is too small for what it must hold at its largest",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "The service stops growing when the addresses are used up, at the hour in which it must grow.",
        Fix: "Give the subnet a smaller Prefix or the service a lower maximum, and pods addresses of an overlay.",
        Source: "Own rule: how many addresses each instance takes stands with each service in the facts on subnets, which name the page.")
    {
        Checklist = "PE:02",
        Peers = ["APRL 8364fd0a-7c0e-e240-9d95-4bf965aec243"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var needs = Needs(graph).ToLookup(need => need.In);
        return graph.Resources.OfType<Subnet>().Where(subnet => subnet.Ownership != Ownership.Observed).SelectMany(subnet => Judge(subnet, [.. needs[subnet]]));
    }

    private static IEnumerable<Verdict> Judge(Subnet subnet, IReadOnlyList<(Subnet In, AzureResource Of, int Addresses)> needs)
    {
        if ((subnet.Range?.Prefix ?? subnet.Prefix) is not { } prefix || prefix is < 8 or > SubnetRules.SmallestSubnet) yield break; // others say of those that Azure takes them not
        var free = (1 << (32 - prefix)) - Kept;
        var needed = needs.Sum(need => need.Addresses);
        if (needed > free)
            yield return Fails(subnet, nameof(subnet.Range), $"{Named(subnet)} is a /{prefix} with {free} addresses to use; what stands in it takes {needed} at its largest.", [.. needs.Select(need => EvidenceStep.Of(need.Of, $"{Named(need.Of)} takes {need.Addresses}"))]);
    }

    private static IEnumerable<(Subnet In, AzureResource Of, int Addresses)> Needs(ArchitectureGraph graph)
    {
        foreach (var (subnet, plan) in graph.Resources.OfType<AppServiceApp>().Select(app => (app.Subnet, app.Plan)).Distinct())
        {
            if (subnet is not null && plan is not null && (plan.MaximumInstances ?? plan.Instances) is { } instances) yield return (subnet, plan, AddressNeeds.AppService(instances));
        }

        foreach (var gateway in graph.Resources.OfType<ApplicationGateway>())
        {
            if (gateway.Subnet is { } subnet && (gateway.MaximumInstances ?? gateway.Instances) is { } instances) yield return (subnet, gateway, AddressNeeds.ApplicationGateway(instances, gateway.Frontends.Any(frontend => frontend.Subnet is not null)));
        }

        foreach (var need in graph.Resources.OfType<KubernetesCluster>().SelectMany(Needs)) yield return need;

        foreach (var endpoint in graph.Resources.OfType<PrivateEndpoint>())
        {
            if (endpoint.Subnet is { } subnet) yield return (subnet, endpoint, 1);
        }
    }

    /// <summary>A pool at its largest, and what an upgrade of the pool with most of it adds: whether two are upgraded at once is not known.</summary>
    private static IEnumerable<(Subnet In, AzureResource Of, int Addresses)> Needs(KubernetesCluster cluster)
    {
        (Subnet? In, int? Nodes, string Surge, Subnet? PodSubnet, int? Pods)[] pools =
        [
            (cluster.SystemPool.Subnet, cluster.SystemPool.MaximumNodes ?? cluster.SystemPool.Nodes, cluster.SystemPool.MaximumSurge, cluster.SystemPool.PodSubnet, cluster.SystemPool.MaximumPods),
            .. cluster.Pools.Select(pool => (pool.Subnet, pool.MaximumNodes ?? pool.Nodes, pool.MaximumSurge, pool.PodSubnet, pool.MaximumPods)),
        ];
        foreach (var together in pools.Where(pool => pool is { In: not null, Nodes: not null }).GroupBy(pool => pool.In!))
        {
            yield return (together.Key, cluster, together.Sum(pool => Take(pool.Nodes!.Value, pool.PodSubnet, pool.Pods)) + together.Max(pool => Take(Surge(pool.Nodes!.Value, pool.Surge), pool.PodSubnet, pool.Pods)));
        }

        int Take(int nodes, Subnet? pods, int? podsPerNode) => cluster.Network is { Plugin: ClusterPlugin.Azure, Mode: null } && pods is null
            ? AddressNeeds.KubernetesClassic(nodes, surge: 0, podsPerNode ?? 30)
            : AddressNeeds.KubernetesOverlay(nodes, surge: 0, loadBalancers: 0);
    }

    /// <summary>Machines that an upgrade adds, of a number or a share that is rounded up.</summary>
    private static int Surge(int nodes, string surge) =>
        !int.TryParse(surge.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? 0
        : surge.EndsWith("%", StringComparison.Ordinal) ? ((nodes * number) + 99) / 100 : number;

    /// <summary>The addresses of each subnet that Azure keeps.</summary>
    private const int Kept = 5;
}
