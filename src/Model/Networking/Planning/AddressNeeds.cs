namespace AiFactory.Model;

/// <summary>How many addresses a service takes of its subnet, without the five that Azure keeps. For <see cref="SubnetRequest.Hosts"/>.</summary>
/// <remarks>The sources stand with each service in <see cref="SubnetRules"/>.</remarks>
public static class AddressNeeds
{
    /// <summary>Nodes of a cluster whose pods have a range of their own.</summary>
    /// <param name="surge">Nodes that are added during an upgrade.</param>
    public static int KubernetesOverlay(int nodes, int surge = 1, int loadBalancers = 1) => nodes + surge + loadBalancers;

    /// <summary>Nodes of a cluster whose pods have addresses of the subnet too.</summary>
    /// <param name="podsPerNode">The most that a node may hold: 30 unless it is told otherwise.</param>
    public static int KubernetesClassic(int nodes, int surge = 1, int podsPerNode = 30, int loadBalancers = 0) => (nodes + surge) * (podsPerNode + 1) + loadBalancers;

    /// <summary>Instances of an App Service plan; twice as many exist while it scales or changes its size.</summary>
    public static int AppService(int instances) => 2 * instances;

    /// <summary>An environment of Container Apps with workload profiles: 12 of its own, and twice what runs while revisions change.</summary>
    /// <param name="consumptionReplicas">Ten share an address.</param>
    public static int ContainerApps(int consumptionReplicas, int dedicatedNodes = 0) => 12 + 2 * ((consumptionReplicas + 9) / 10 + dedicatedNodes);

    /// <summary>Units of API Management, classic tiers.</summary>
    /// <param name="developer">Whether it is the Developer tier, whose one unit takes one address instead of two.</param>
    public static int ApiManagement(int units, bool internalLoadBalancer = true, bool developer = false) => units * (developer ? 1 : 2) + (internalLoadBalancer ? 1 : 0);

    /// <summary>Instances of an Application Gateway v2 at its largest.</summary>
    public static int ApplicationGateway(int instances, bool privateFrontEnd = true) => instances + (privateFrontEnd ? 1 : 0);

    /// <summary>SQL managed instances of both tiers.</summary>
    /// <param name="maintenanceWindows">Different windows in the subnet.</param>
    public static int SqlManagedInstances(int generalPurpose, int businessCritical, int maintenanceWindows = 1) => 12 * generalPurpose + 16 * businessCritical + 16 * maintenanceWindows;

    /// <summary>Shards of an injected Redis cache.</summary>
    public static int Redis(int shards) => 2 * shards + 1;
}
