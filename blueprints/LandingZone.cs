namespace AiFactory.Blueprints;

/// <summary>A network for one workload: a subnet for each room, one for private endpoints, each with a security group that lets through what its service needs and nothing else.</summary>
internal sealed class LandingZone
{
    private const int EndpointsPrefix = 26;

    private readonly Dictionary<string, Subnet> _subnets = [];
    private readonly Region _region;

    /// <param name="architecture">What it becomes part of, in a stack named "network".</param>
    /// <param name="name">The workload, as it goes into names.</param>
    /// <param name="addresses">Of the whole network; a /24 holds four rooms of 64 addresses.</param>
    /// <param name="hub">The network in the middle; null for one that stands alone.</param>
    public LandingZone(Architecture architecture, string name, Cidr addresses, VirtualNetwork? hub, params Room[] rooms) : this(architecture, name, architecture.Environment.Region, addresses, hub, rooms) { }

    /// <summary>In a region other than the environment's own.</summary>
    public LandingZone(Architecture architecture, string name, Region region, Cidr addresses, VirtualNetwork? hub, params Room[] rooms)
    {
        _region = region;
        using (architecture.Stack("network"))
        {
            Endpoints = Add(new Subnet("endpoints", EndpointsPrefix) { SecurityGroup = Guard("endpoints") });
            foreach (var room in rooms) AddRoom(room);
            Network = new VirtualNetwork(name) { Location = region, AddressSpace = [addresses], Subnets = [.. _subnets.Values], Hub = hub };
        }
    }

    public VirtualNetwork Network { get; }

    /// <summary>Where private endpoints have their addresses.</summary>
    public Subnet Endpoints { get; }

    /// <summary>The network and what guards it, for a layer of pictures.</summary>
    public Element[] Parts => [Network, .. _subnets.Values.Select(subnet => subnet.SecurityGroup!).Distinct()];

    /// <summary>The subnet of a room; of Databricks, that of its hosts.</summary>
    public Subnet this[Room room] => _subnets[NameOf(room)];

    /// <summary>The second subnet of Databricks.</summary>
    public Subnet DatabricksContainers => _subnets["databricks-containers"];

    private void AddRoom(Room room)
    {
        var name = NameOf(room);
        var guard = Guard(name, RulesOf(room));
        Add(new Subnet(name, PrefixOf(room)) { SecurityGroup = guard, Delegations = DelegationsOf(room) });
        if (room == Room.Databricks) Add(new Subnet("databricks-containers", PrefixOf(room)) { SecurityGroup = guard, Delegations = DelegationsOf(room) });
    }

    private Subnet Add(Subnet subnet) => _subnets[subnet.Name] = subnet;

    private NetworkSecurityGroup Guard(string name, params SecurityRule[] rules) => new(name) { Location = _region, Rules = [.. rules, SecurityRule.DenyInternetIn] };

    private static string NameOf(Room room) => room switch
    {
        Room.Edge => "edge",
        Room.WebApps => "web-apps",
        Room.ContainerApps => "container-apps",
        Room.Agents => "agents",
        Room.Databricks => "databricks-hosts",
        Room.MachineLearning => "machine-learning",
        Room.ApiGateway => "api-gateway",
        _ => "kubernetes",
    };

    private static int PrefixOf(Room room) => room == Room.Agents ? 24 : 26;

    private static Delegation[] DelegationsOf(Room room) => room switch
    {
        Room.WebApps or Room.ApiGateway => [Delegation.WebApps],
        Room.ContainerApps or Room.Agents => [Delegation.ContainerApps],
        Room.Databricks => [Delegation.Databricks],
        _ => [],
    };

    private static SecurityRule[] RulesOf(Room room) => room switch
    {
        Room.Edge => [SecurityRule.AllowGatewayManager, SecurityRule.AllowIn("allow-web", 110, "Internet", "80", "443")],
        Room.ContainerApps or Room.Agents or Room.Kubernetes => MachinesOut,
        Room.Databricks => SparkOut,
        Room.MachineLearning => LearningOut,
        Room.ApiGateway => [.. SignsInAndReports, SecurityRule.AllowOut("allow-storage", 120, "Storage", "443"), SecurityRule.AllowOut("allow-vault", 130, "AzureKeyVault", "443"), SecurityRule.DenyInternetOut],
        _ => [.. SignsInAndReports, SecurityRule.DenyInternetOut],
    };

    /// <summary>What machines call that run containers.</summary>
    public static SecurityRule[] MachinesOut =>
        [.. SignsInAndReports, SecurityRule.AllowOut("allow-microsoft-images", 120, "MicrosoftContainerRegistry", "443"), SecurityRule.AllowOut("allow-image-layers", 130, "AzureFrontDoor.FirstParty", "443"), SecurityRule.DenyInternetOut];

    /// <summary>What clusters and instances of Azure Machine Learning call.</summary>
    private static SecurityRule[] LearningOut =>
    [
        .. SignsInAndReports, SecurityRule.AllowOut("allow-machine-learning", 120, "AzureMachineLearning", "443", "5831", "8787", "18881"), SecurityRule.AllowOut("allow-batch", 130, "BatchNodeManagement", "443"),
        SecurityRule.AllowOut("allow-resource-manager", 140, "AzureResourceManager", "443"), SecurityRule.AllowOut("allow-storage", 150, "Storage", "443", "445"),
        SecurityRule.AllowOut("allow-microsoft-images", 160, "MicrosoftContainerRegistry", "443"), SecurityRule.AllowOut("allow-image-layers", 170, "AzureFrontDoor.FirstParty", "443"), SecurityRule.DenyInternetOut,
    ];

    /// <summary>What the machines of Databricks call.</summary>
    public static SecurityRule[] SparkOut =>
    [
        .. SignsInAndReports, SecurityRule.AllowOut("allow-control-plane", 120, "AzureDatabricks", "443", "3306", "8443-8451"), SecurityRule.AllowOut("allow-metastore", 130, "Sql", "3306"),
        SecurityRule.AllowOut("allow-artifacts", 140, "Storage", "443"), SecurityRule.AllowOut("allow-logs", 150, "EventHub", "9093"), SecurityRule.DenyInternetOut,
    ];

    /// <summary>What every machine of Azure's own needs: tokens, and a place for its telemetry.</summary>
    private static SecurityRule[] SignsInAndReports =>
        [SecurityRule.AllowOut("allow-monitoring", 100, "AzureMonitor", "443"), SecurityRule.AllowOut("allow-sign-in", 110, "AzureActiveDirectory", "443")];
}
