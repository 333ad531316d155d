using System.Runtime.CompilerServices;
using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>How the network of a plan comes about.</summary>
public enum AddressMode
{
    /// <summary>The network is ours.</summary>
    Create,

    /// <summary>The network is others', who gave us room in it: what they have there is <see cref="AddressPlan.Existing"/>, and projects take what is free.</summary>
    ExistingNetwork,

    /// <summary>The subnets are others' too: nothing is given away, and each project is checked against what is there by the name of its subnets.</summary>
    ExistingSubnets,
}

/// <summary>
/// Addresses for a network that many projects share. Each project gets a slot: a block of one size, with its subnets at the same offsets, in the same place in every environment. Who has a slot
/// keeps it, for <see cref="LockFile"/> remembers it: projects come and go, and no subnet moves.
/// </summary>
/// <remarks>
/// Say the same in every environment (AIFA7066 otherwise). What is wrong with the plan is a finding, AIFA7540 to AIFA7543, with a code of <see cref="AddressCodes"/>.
/// </remarks>
/// <example>
/// <code>
/// var plan = new AddressPlan("projects")
/// {
///     Common = [new("cmn", 26), new("AzureBastionSubnet", 26)],
///     Profile = [new("pe", 26), new("agent", 27) { For = SubnetRules.FoundryAgents }],
///     Projects = [1, 2, 3],
/// };
/// var network = new VirtualNetwork("factory") { AddressSpace = plan.AddressSpace, Subnets = plan.Subnets };
/// var agents = plan.Subnet(2, "agent");
/// </code>
/// </example>
public sealed class AddressPlan
{
    private readonly Architecture? _architecture;
    private readonly Dictionary<(int? Project, string Key), Subnet> _made = [];
    private PlannedAddresses? _addresses;
    private IReadOnlyList<Subnet>? _subnets;

    /// <param name="name">What the lock file knows the plan by: "projects".</param>
    /// <exception cref="ModelException">The name is empty (AIFA7001), or another plan has it (AIFA7067).</exception>
    public AddressPlan(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    {
        Position = new(file, line, expression);
        Name = string.IsNullOrWhiteSpace(name) ? throw ModelErrors.NoName(typeof(AddressPlan), Position) : name;
        _architecture = Architecture.Current;
        _architecture?.Register(this);
    }

    public string Name { get; }

    /// <summary>The name it had before, under which the lock file knows it.</summary>
    public string? FormerName { get; init; }

    public SourcePosition Position { get; }

    /// <summary>The addresses of the network in each environment: those of <see cref="DeploymentEnvironment.AddressSpace"/> unless given. A network grows by a further prefix at the end.</summary>
    public IReadOnlyList<NetworkSpace> Networks { get => field ?? Declared; init; }

    public AddressMode Mode { get; init; } = AddressMode.Create;

    /// <summary>Puts each subnet into the smallest gap that holds it instead of giving projects slots: for small networks, /20 and smaller. Then a project has only what it wants now.</summary>
    public bool Dense { get; init; }

    /// <summary>Ranges to keep free: hub, on-premises networks, clusters' own ranges.</summary>
    public IReadOnlyList<TakenRange> Reserved { get; init; } = [];

    /// <summary>Subnets that others have in the network.</summary>
    public IReadOnlyList<ExistingSubnet> Existing { get; init; } = [];

    /// <summary>Subnets that the network has once.</summary>
    public IReadOnlyList<SubnetRequest> Common { get; init; } = [];

    /// <summary>All the subnets that a project may ever have. Further ones may be added as long as the slot has room; sizes do not change.</summary>
    public IReadOnlyList<SubnetRequest> Profile { get; init; } = [];

    /// <summary>Counted up to give new projects slots of another size or division, 1 to 999; those that are there keep theirs.</summary>
    public int ProfileVersion { get; init; } = 1;

    /// <summary>The size of a slot, as in 24 for 256 addresses; the smallest that holds the profile unless given. A larger one leaves room for subnets to come.</summary>
    public int? SlotPrefix { get; init; }

    /// <summary>The share of a subnet's usable addresses that stays free where its size follows from its hosts, in percent, 0 to 90.</summary>
    public int Headroom { get; init; } = 20;

    /// <summary>Who gets addresses. The order does not count.</summary>
    public IReadOnlyList<PlannedProject> Projects { get; init; } = [];

    /// <summary>What a project takes of what Azure limits beside addresses, for the capacity.</summary>
    public ResourceUse PerProject { get; init; } = new();

    /// <summary>What all projects together share of it.</summary>
    public ResourceUse Shared { get; init; } = new();

    /// <summary>What there is of it.</summary>
    public ResourceLimits Limits { get; init; } = new();

    /// <summary>How many projects are expected in the end; the capacity then says how many such plans they take.</summary>
    public int? Foreseen { get; init; }

    /// <summary>How existing subnets of projects are named: <c>{environment}</c>, <c>{project}</c> in three digits and <c>{key}</c> stand for what varies.</summary>
    public string NameTemplate { get; init; } = "snt-{environment}prj{project}-{key}";

    /// <summary>What the plan comes to in all environments: places, capacity, findings. Worked out when first asked for.</summary>
    /// <exception cref="ModelException">The plan cannot be worked out (AIFA7060 to AIFA7071, AIFA7018 for an environment that is none), or the lock file contradicts itself (AIFA7012, AIFA7065).</exception>
    public PlannedAddresses Addresses => _addresses ??= AddressPlanner.Plan(this, Before);

    /// <summary>The addresses of the network in the environment that is being described.</summary>
    /// <exception cref="ModelException">The plan has no network there (AIFA7069).</exception>
    public IReadOnlyList<Cidr> AddressSpace => Network.Prefixes;

    /// <summary>The subnets of the network in the environment that is being described: the common ones, then those of projects by number. For <see cref="VirtualNetwork.Subnets"/>.</summary>
    /// <exception cref="ModelException">It was asked for outside of Define (AIFA7002).</exception>
    public IReadOnlyList<Subnet> Subnets => _subnets ??=
    [
        .. Common.Select(request => Made(null, request)),
        .. Projects.GroupBy(project => project.Number).OrderBy(group => group.Key).SelectMany(group => Profile.Where(request => group.First().Wants(request.Key)).Select(request => Made(group.First(), request))),
    ];

    /// <summary>A subnet that the network has once.</summary>
    /// <exception cref="ModelException">The plan has none of that key (AIFA7064).</exception>
    public Subnet Subnet(string key) => Made(null, Common.FirstOrDefault(request => request.Key == key) ?? throw ModelErrors.NoSuchSubnet(this, key, Common));

    /// <summary>A subnet of a project.</summary>
    /// <exception cref="ModelException">The plan has no such project, the profile no such key, or the project does not have it now (AIFA7064).</exception>
    public Subnet Subnet(int project, string key)
    {
        var planned = Projects.FirstOrDefault(candidate => candidate.Number == project) ?? throw ModelErrors.NoSuchProject(this, project);
        var request = Profile.FirstOrDefault(candidate => candidate.Key == key) ?? throw ModelErrors.NoSuchSubnet(this, key, Profile);
        return planned.Wants(key) ? Made(planned, request) : throw ModelErrors.SubnetNotWanted(this, planned, key);
    }

    /// <summary>What the plans of one environment have against one another: each needs a network of its own.</summary>
    public static IReadOnlyList<AddressFinding> Between(IReadOnlyList<AddressPlan> plans) => AddressChecks.Between(plans);

    /// <summary>The name of a subnet in the network.</summary>
    internal static string NameOf(PlannedProject? project, SubnetRequest request) =>
        project is null ? request.Name ?? request.For.FixedName ?? request.Key : $"{project.Name}-{request.Name ?? request.Key}";

    /// <summary>The name under which others have made it.</summary>
    internal string ExistingNameOf(string environment, PlannedProject? project, SubnetRequest request) => project is null
        ? NameOf(null, request)
        : NameTemplate.Replace("{environment}", environment).Replace("{project}", project.Name.Substring("prj".Length)).Replace("{key}", request.Name ?? request.Key);

    private NetworkSpace Network => Networks.FirstOrDefault(network => network.Environment == Inside.Environment.Name) ?? throw ModelErrors.NoNetwork(this, Inside.Environment.Name);

    private Architecture Inside => _architecture ?? throw ModelErrors.PlanOutsideDefine(this);

    private IReadOnlyList<NetworkSpace> Declared =>
        [.. (_architecture?.Environments ?? []).Where(environment => environment.AddressSpace is not null).Select(environment => new NetworkSpace(environment.Name, environment.AddressSpace!.Value))];

    private AddressLedger Before => AddressLedger.Read(Name, _architecture?.Lock.AddressesOf(Name) ?? (FormerName is { } former ? _architecture?.Lock.AddressesOf(former) : null));

    private Subnet Made(PlannedProject? project, SubnetRequest request)
    {
        if (_made.TryGetValue((project?.Number, request.Key), out var known)) return known;
        var environment = Inside.Environment.Name;
        var range = project is null ? Addresses.RangeOf(environment, request.Key) : Addresses.RangeOf(environment, project.Number, request.Key);
        var (name, at, planned) = (NameOf(project, request), request.Position, project is null ? null : $"{Name}/{request.Name ?? request.Key}");
        return _made[(project?.Number, request.Key)] = Mode == AddressMode.ExistingSubnets
            ? new Subnet(name, 0, at.File, at.Line, at.Expression) { Range = range, PlannedAs = planned, Ownership = Ownership.Observed, AzureName = ExistingNameOf(environment, project, request), Delegations = request.Delegations, SecurityGroup = request.SecurityGroup, Routes = request.Routes }
            : new Subnet(name, 0, at.File, at.Line, at.Expression)
            {
                Range = range, PlannedAs = planned, Delegations = request.Delegations, ServiceEndpoints = request.ServiceEndpoints, SecurityGroup = request.SecurityGroup, Routes = request.Routes,
                PrivateEndpointPolicies = request.PrivateEndpointPolicies,
            };
    }
}
