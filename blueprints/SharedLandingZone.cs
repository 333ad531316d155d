namespace AiFactory.Blueprints;

/// <summary>What only some shared landing zones have.</summary>
internal enum Extra { Bastion, AdminMachine, DataFactory, DefenderForAI }

/// <summary>A project as its landing zone knows it.</summary>
/// <param name="Number">1 to 999.</param>
internal sealed record PlannedTeam(int Number, IReadOnlyList<ProjectService> Services, EntraPrincipal Members);

/// <summary>A landing zone that many projects share: one network with a slot of addresses for each, and the lake, registry, vault and logs that are theirs together.</summary>
internal sealed class SharedLandingZone
{
    /// <summary>How many thousand tokens a minute a subscription has for a model, and how many of them a project gets.</summary>
    private const int ModelQuota = 300, ModelQuotaOfProject = 30;

    private readonly Dictionary<int, BlobContainer> _lakes = [];
    private readonly List<Element> _parts = [];
    private readonly List<Element> _networkParts = [];

    /// <param name="plan">The name of the address plan: one for the landing zones that carry the same projects.</param>
    /// <param name="networks">Those landing zones' addresses.</param>
    /// <param name="existingNetwork">The id of a network that others made; null for one of its own.</param>
    public SharedLandingZone(Architecture architecture, DeploymentEnvironment env, Hub hub, Owner owner, string plan, IReadOnlyList<NetworkSpace> networks, IReadOnlyList<PlannedTeam> teams, IReadOnlyList<Extra> extras, string? existingNetwork = null)
    {
        hub.SeeZones(owner);
        using (architecture.Stack("logs"))
        {
            Logs = new LogAnalyticsWorkspace("logs") { RetentionDays = env.Pick(30, prod: 90), DailyGigabytes = env.Pick<decimal?>(5, prod: null) };
            Insights = new ApplicationInsights("insights") { Workspace = Logs };
        }

        architecture.Monitoring(Insights);
        Subnet endpoints;
        using (architecture.Stack("network")) endpoints = MakeNetwork(hub, owner, plan, networks, teams, existingNetwork);
        using (architecture.Stack("common"))
        {
            Images = Part(new ContainerRegistry("images") { ZoneRedundant = env.IsProduction, UntaggedDays = 14 });
            Lake = Part(MakeLake(architecture, env, teams));
            Vault = Part(new KeyVault("vault") { Why = "secrets of the platform team's pipelines" });
            Operators = Part(new ActionGroup("operators") { Emails = [owner] });
            Part(new SubscriptionCostExport("cost") { Into = Costs, From = "2026-12-01", Until = "2031-12-01", Why = "what each project costs, by its tag, every day" });
            MakeExtras(architecture, extras);
        }

        foreach (var team in teams) architecture.Stack(NameOf(team)).Holds([_lakes[team.Number], .. Plan.Projects.Single(project => project.Number == team.Number).Subnets!.Select(key => Plan.Subnet(team.Number, key))]);
        architecture.PrivateEndpoints(endpoints, [Images, Lake, Vault, .. _parts.OfType<DataFactory>()]);
    }

    public AddressPlan Plan { get; private set; } = null!;
    public LogAnalyticsWorkspace Logs { get; }
    public ApplicationInsights Insights { get; }
    public ContainerRegistry Images { get; }
    public StorageAccount Lake { get; }
    public KeyVault Vault { get; }
    public ActionGroup Operators { get; }

    /// <summary>Where the cost of each day is kept.</summary>
    public BlobContainer Costs { get; private set; } = null!;

    /// <summary>What all projects share, for a layer of pictures.</summary>
    public IReadOnlyList<Element> Parts => [.. _parts, Logs, Insights];

    /// <summary>The network and what guards it.</summary>
    public IReadOnlyList<Element> NetworkParts => _networkParts;

    /// <summary>The file system of a project.</summary>
    public BlobContainer LakeOf(int project) => _lakes[project];

    private Subnet MakeNetwork(Hub hub, Owner owner, string plan, IReadOnlyList<NetworkSpace> networks, IReadOnlyList<PlannedTeam> teams, string? existingNetwork)
    {
        NetworkSecurityGroup endpoints = Guard("endpoints"), machines = Guard("machines", LandingZone.MachinesOut), spark = Guard("spark", LandingZone.SparkOut), desktops = Guard("desktops");
        var routes = hub.Topology != Topology.HubSpoke ? null : new RouteTable("out") { Routes = [new() { Name = "internet", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = hub.Firewall }] };
        Plan = new AddressPlan(plan)
        {
            Networks = networks, Reserved = [new(hub.Addresses, RangeUse.Hub)], Mode = existingNetwork is null ? AddressMode.Create : AddressMode.ExistingNetwork,
            Common = [new("common", 26) { For = SubnetRules.PrivateEndpoints, Hosts = 30, SecurityGroup = endpoints }, new("desktops", 27) { SecurityGroup = desktops }, new(BastionHost.SubnetName, 26)],
            Profile = ProjectGround.Profile(endpoints, machines, spark, routes),
            Projects = [.. teams.Select(team => new PlannedProject(team.Number) { Subnets = ProjectGround.SubnetsFor(team.Services) })],
            PerProject = new() { PrivateEndpoints = 25, RoleAssignments = 60, ModelQuota = ModelQuotaOfProject }, Shared = new() { PrivateEndpoints = 10, RoleAssignments = 20, RouteTables = 1 }, Limits = new() { ModelQuota = ModelQuota },
        };
        var network = new VirtualNetwork("network")
        {
            ExistingId = existingNetwork, AddressSpace = Plan.AddressSpace, Subnets = Plan.Subnets, Hub = hub.Seen(owner), UsesHubGateway = hub.Topology == Topology.HubSpoke, DnsServers = hub.Topology == Topology.Standalone ? [] : [hub.Resolver],
        };
        hub.MakeZones(network);
        _networkParts.AddRange([network, endpoints, machines, spark, desktops, .. routes is null ? [] : new[] { routes }]);
        return Plan.Subnet("common");
    }

    /// <summary>A file system for what is common and one for each project: access to one says nothing of another, and no folder runs out of the 32 entries that Azure takes.</summary>
    private StorageAccount MakeLake(Architecture architecture, DeploymentEnvironment env, IReadOnlyList<PlannedTeam> teams)
    {
        foreach (var team in teams)
        {
            using var instance = architecture.Instance(NameOf(team));
            LakeAccess reads = new() { Principal = team.Members, Reads = true, Enters = true }, writes = reads with { Writes = true }, enters = new() { Principal = team.Members, Enters = true };
            _lakes[team.Number] = new BlobContainer("project")
            {
                AzureName = $"project{team.Number:000}", Access = [enters],
                Folders = [new("in") { Access = [reads, reads with { Inherited = true }] }, new("out") { Access = [writes, writes with { Inherited = true }] }, new("bad") { Access = [writes, writes with { Inherited = true }] }, new("work") { Access = [writes, writes with { Inherited = true }] }],
            };
        }

        return new StorageAccount("lake")
        {
            DataLake = true, Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs),
            Containers = [new BlobContainer("master"), new BlobContainer("active"), new BlobContainer("logging"), Costs = new BlobContainer("costs"), .. _lakes.Values],
        };
    }

    private void MakeExtras(Architecture architecture, IReadOnlyList<Extra> extras)
    {
        if (extras.Contains(Extra.DataFactory)) Part(new DataFactory("ingest"));
        if (extras.Contains(Extra.Bastion)) Part(new BastionHost("bastion") { Subnet = Plan.Subnet(BastionHost.SubnetName), PublicAddress = Part(new PublicIpAddress("bastion")) });
        if (extras.Contains(Extra.AdminMachine)) Part(new LinuxMachine("admin") { Size = "Standard_E2s_v5", Interfaces = [new NetworkInterface("admin") { Subnet = Plan.Subnet("desktops") }], PublicKey = architecture.Parameter("admin_public_key", "The public key that the administrators' machine lets in.") });
        if (extras.Contains(Extra.DefenderForAI)) Part(new DefenderPlan(DefenderFor.Models));
    }

    private static string NameOf(PlannedTeam team) => $"prj{team.Number:000}";

    private T Part<T>(T resource) where T : AzureResource
    {
        _parts.Add(resource);
        return resource;
    }

    private static NetworkSecurityGroup Guard(string name, params SecurityRule[] rules) => new(name) { Rules = [.. rules, SecurityRule.DenyInternetIn] };
}
