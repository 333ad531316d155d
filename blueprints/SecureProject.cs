namespace AiFactory.Blueprints;

/// <summary>
/// A team's own resources in a landing zone that many share: storage, a vault, telemetry, an identity, and the services it asks for. All of it stands in a stack and an instance of the project's name, behind private
/// endpoints in the project's subnet, without keys, with a budget, and with the grants that its connections need.
/// </summary>
internal sealed partial class SecureProject
{
    private readonly ProjectGround _ground;
    private readonly DeploymentEnvironment _env;
    private readonly IReadOnlyList<ProjectService> _services;
    private readonly int _number;
    private readonly List<IPrivateLinkTarget> _private = [];
    private readonly List<AzureResource> _parts = [];

    /// <param name="number">Its number in the address plan.</param>
    /// <param name="kind">What pictures take together: projects of one kind are drawn as one.</param>
    /// <param name="lake">Its file system in the shared lake.</param>
    /// <param name="monthlyBudget">In the currency of the subscription.</param>
    public SecureProject(ProjectGround ground, int number, string kind, Owner owner, string costCenter, decimal monthlyBudget, BlobContainer lake, IReadOnlyList<ProjectService> services)
    {
        (_ground, _env, _number, _services, Lake, Name) = (ground, ground.Environment, number, services, lake, $"prj{number:000}");
        using var stack = ground.Architecture.Stack(Name, owner);
        using var instance = ground.Architecture.Instance(Name, kind, owner, new Dictionary<string, string> { ["project"] = Name, ["costCenter"] = costCenter });

        Group = stack.Group;
        Identity = Part(new UserAssignedIdentity("project") { Why = "what the project's programs act as" });
        Insights = Part(new ApplicationInsights("insights") { Workspace = ground.Logs });
        Files = Guarded(Account("files", "what services keep for themselves"));
        Uploads = new BlobContainer("uploads");
        Data = Guarded(Account("data", "what the team and its users bring", Uploads));
        Vault = Guarded(new KeyVault("vault") { PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
        MakeIntelligence();
        MakeStores();
        MakeLearning();
        MakeApplications();

        var team = Part(new ActionGroup("team") { Emails = [owner] });
        Part(new ResourceGroupBudget("monthly")
        {
            Group = Group, Amount = monthlyBudget, From = "2026-12-01", Why = "cost is told by project and environment",
            Notifications = { ["spent"] = new() { Percent = 80, Tells = [team] }, ["foreseen"] = new() { Percent = 100, Of = BudgetCosts.Forecasted, Tells = [team] } },
        });
        Part(new PortalDashboard("cockpit") { Tiles = [new DashboardText($"## {Name}\n\nOwner: {owner.Name}. Cost centre {costCenter}, {monthlyBudget:0} a month in {_env}.") { Title = "Project" }] });

        foreach (var step in Steps) step.Connect();
        if (ground.Exposure != Exposure.PublicPerimeter) ground.Architecture.PrivateEndpoints(ground.Plan.Subnet(number, "pe"), [.. _private]);
    }

    public string Name { get; }
    public ResourceGroup Group { get; }
    public UserAssignedIdentity Identity { get; }
    public ApplicationInsights Insights { get; }
    public StorageAccount Files { get; }
    public StorageAccount Data { get; }
    public BlobContainer Uploads { get; }
    public BlobContainer Lake { get; }
    public KeyVault Vault { get; }

    /// <summary>What was made for it, for a layer of pictures.</summary>
    public IReadOnlyList<AzureResource> Parts => _parts;

    /// <summary>Those parts of a class.</summary>
    public T? Find<T>() where T : AzureResource => _parts.OfType<T>().FirstOrDefault();

    private bool IsOpen => _ground.Exposure != Exposure.Private;
    private bool IsPerimeter => _ground.Exposure == Exposure.PublicPerimeter;
    private Cidr[] Guests => IsOpen ? [.. _ground.AllowedAddresses] : [];

    private bool Has(ProjectService service) => _services.Contains(service);

    private Subnet Room(string key) => _ground.Plan.Subnet(_number, key);

    private T Part<T>(T resource) where T : AzureResource
    {
        _parts.Add(resource);
        return resource;
    }

    private T Guarded<T>(T service) where T : AzureResource, IPrivateLinkTarget
    {
        _private.Add(service);
        return Part(service);
    }

    private StorageAccount Account(string name, string why, params BlobContainer[] containers) => new(name)
    {
        Replication = _env.Pick(Replication.Lrs, prod: Replication.Zrs), Containers = containers, BlobVersioning = true,
        Lifecycle = new StorageLifecycle("versions") { Rules = [new() { Name = "former-versions", DeleteVersionsAfterDays = 60 }] }, PublicNetworkAccess = IsOpen, AllowedAddresses = Guests, Why = why,
    };
}
