using System.Runtime.CompilerServices;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>An architecture in one environment while it is being described. Whatever is made inside <see cref="IArchitecture.Define"/> becomes part of it.</summary>
public sealed class Architecture
{
    [ThreadStatic] private static Architecture? _current;

    private readonly List<Element> _elements = [];
    private readonly List<Connection> _connections = [];
    private readonly Dictionary<(Element, Verb, Element), Connection> _connectionOf = [];
    private readonly List<Flow> _flows = [];
    private readonly List<Layer> _layers = [];
    private readonly List<Zone> _zones = [];
    private readonly List<Stack> _stacks = [];
    private readonly List<Instance> _instances = [];
    private readonly List<Decision> _decisions = [];
    private readonly List<Waiver> _waivers = [];
    private readonly List<OwnRule> _ownRules = [];
    private readonly List<Promotion> _promotions = [];
    private readonly List<Parameter> _parameters = [];
    private readonly List<AddressPlan> _addressPlans = [];
    private readonly List<string> _retired = [];
    private readonly List<string> _requiredTags = [];
    private readonly Dictionary<string, FeatureFlag> _flags = new(StringComparer.Ordinal);
    private readonly HashSet<(Type, Instance?, string)> _taken = [];
    private readonly Dictionary<string, PrivateDnsZone> _dnsZones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack> _stackOf = new(StringComparer.Ordinal);
    private readonly Dictionary<Element, Zone> _zoneOf = [];
    private readonly Scopes<Zone> _openZones = new();
    private readonly Scopes<Stack> _openStacks = new();
    private readonly Scopes<Instance> _openInstances = new();
    private readonly BuildOptions _options;
    private Stack? _main;

    internal Architecture(string name, DeploymentEnvironment environment, IReadOnlyList<DeploymentEnvironment> environments, BuildOptions options)
    {
        (Name, Environment, Environments, _options) = (name, environment, environments, options);
        Brief = new(name, "");
        Naming = new(Words.Kebab(name));
    }

    /// <summary>The architecture whose Define is running on this thread.</summary>
    internal static Architecture? Current => _current;

    /// <summary>The name of the class that describes it.</summary>
    public string Name { get; }

    public DeploymentEnvironment Environment { get; }

    /// <summary>All that the architecture declares, in its order.</summary>
    internal IReadOnlyList<DeploymentEnvironment> Environments { get; }

    /// <summary>What it is for, who answers for it, and what it promises.</summary>
    public Brief Brief { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How Azure names are made. Set it before the first resource.</summary>
    public NamingConvention Naming { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The tags of every resource that can have tags; a resource's own come on top.</summary>
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();

    /// <summary>Where logs and metrics of every resource go.</summary>
    public ApplicationInsights? Insights { get; private set; }

    /// <summary>What is on record of it as a system that uses models; null where nothing is.</summary>
    public AiSystem? AiSystem { get; set; }

    internal LockFile Lock => _options.Lock;

    /// <summary>Whether a part of the architecture is wanted; the command line's <c>--enable</c> and <c>--disable</c> decide over the default.</summary>
    public bool Flag(string name, string description, bool @default = false, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    {
        var flag = new FeatureFlag(name, description, @default, _options.Flags.TryGetValue(name, out var asked) ? asked : @default, new(file, line, expression));
        if (_flags.TryGetValue(name, out var earlier) && (earlier.Default != @default || earlier.Description != description)) throw ModelErrors.FlagTwice(name, flag.Position);
        _flags[name] = flag;
        return flag.IsOn;
    }

    /// <summary>A value that is only known when it is deployed: a Terraform variable. What is sensitive is never written anywhere.</summary>
    /// <param name="name">Lower-case letters, digits and underscores.</param>
    public Output Parameter(string name, string description, bool sensitive = false, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    {
        var position = new SourcePosition(file, line, expression);
        if (_parameters.Find(parameter => parameter.Name == name) is { } known) return known.Value;
        return Added(_parameters, new Parameter(AiFactory.Model.Parameter.Checked(name, position), description, sensitive, position)).Value;
    }

    /// <summary>The rows of a JSON file that lies in the project's folder, as the caller's own records.</summary>
    /// <exception cref="ModelException">There is no such file, or a row does not fit; the message names the line.</exception>
    public IReadOnlyList<T> Table<T>(string path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(path))] string expression = "") =>
        [.. Rows(path, new CompiledShape(typeof(T)), new(file, line, expression)).Select(row => (T)row!)];

    internal IReadOnlyList<object?> Rows(string path, RowShape row, SourcePosition position) =>
        Inputs.Rows(_options, path, row, position);

    /// <summary>A group of what a picture shows together.</summary>
    public Layer Layer(string name, string? description = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "") =>
        Added(_layers, new Layer(this, name, description, new(file, line, expression)) { Outer = _openZones.Current });

    /// <summary>A scope: what is made or shown in it lies in this network and is trusted as said.</summary>
    public Zone Zone(VirtualNetwork network, Trust trust, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(network))] string expression = "") =>
        Opened(_openZones.Current, network.Name, trust, network, new(file, line, expression));

    /// <summary>A scope without a network as its border.</summary>
    public Zone Zone(string name, Trust trust, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "") =>
        Opened(_openZones.Current, name, trust, null, new(file, line, expression));

    /// <summary>What shares one Terraform state. Either a scope, for what is made in it, or followed by <c>Holds</c>, for what was made before. Without one, everything is in the stack "main".</summary>
    public Stack Stack(string name, Owner? owner = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    {
        var stack = StackNamed(name, owner, new(file, line, expression));
        return stack.Open(_openStacks.Open(stack));
    }

    /// <summary>A scope: what is made in it carries this name. It may be opened again, to go on.</summary>
    /// <param name="of">What it is one of many of, as "project": pictures draw once what is alike in them, and a flow that one of them tells is told for all; said once.</param>
    /// <param name="owner">Who answers for it, where that is not the owner of the whole; said once.</param>
    /// <param name="tags">Tags of what is made in it, as a cost centre; said once.</param>
    public Instance Instance(string name, string? of = null, Owner? owner = null, IReadOnlyDictionary<string, string>? tags = null)
    {
        var instance = _instances.Find(known => known.Name == name) ?? Added(_instances, new Instance(name));
        return instance.Open(of, owner, tags, _openInstances.Open(instance));
    }

    /// <summary>What happens, told in stages and steps. Go on with <c>Stage</c>.</summary>
    public Flow Flow(string name, Criticality criticality = Criticality.Medium, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "") =>
        Added(_flows, new Flow(this, name, criticality, new(file, line, expression)));

    /// <summary>A choice that shaped the architecture.</summary>
    public Decision Decision(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(title))] string expression = "") =>
        Added(_decisions, new Decision(title, new(file, line, expression)));

    /// <summary>Accepts a finding for a time. Say where, why, who and until when.</summary>
    public Waiver Waive(string rule, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(rule))] string expression = "") =>
        Added(_waivers, new Waiver(rule, Brief.Owner, new(file, line, expression)));

    /// <summary>Holds each element of a class, or of a capability such as <c>IPublicEndpoint</c>, to a rule of one's own.</summary>
    /// <param name="id">Letters and digits: CONTOSO001. AIFA is ours.</param>
    /// <param name="title">What must hold, without a full stop: "Blobs stay restorable for 30 days".</param>
    /// <param name="holds">Asked when the description is over, so it may look at whatever the element is joined to.</param>
    /// <param name="fix">What to do where it does not hold, in a sentence.</param>
    /// <param name="property">The property that must change, by its C# name, for a finding to point at.</param>
    /// <exception cref="ModelException">The id is of another form, or taken.</exception>
    public OwnRule Require<T>(string id, string title, Func<T, bool> holds, string? fix = null, string? property = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(id))] string expression = "") where T : class =>
        Required(new OwnRule(id, title, OwnRule.Each(holds), fix, property, new(file, line, expression)));

    /// <summary>Holds the whole architecture to a rule of one's own.</summary>
    /// <param name="brokenBy">What breaks it: nothing when the rule holds. Asked when the description is over.</param>
    /// <inheritdoc cref="Require{T}"/>
    public OwnRule Require(string id, string title, Func<ArchitectureGraph, IEnumerable<Element>> brokenBy, string? fix = null, string? property = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(id))] string expression = "") =>
        Required(new OwnRule(id, title, brokenBy, fix, property, new(file, line, expression)));

    /// <summary>Says how a change gets from one environment to the next.</summary>
    public Promotion Promote(DeploymentEnvironment from, DeploymentEnvironment to, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Added(_promotions, new Promotion(from, to, new(file, line, expression)));

    /// <summary>Says that a resource which holds data is removed on purpose.</summary>
    /// <param name="key">As the lock file writes it: <c>StorageAccount/documents</c>.</param>
    public void Retire(string key) => _retired.Add(key);

    /// <summary>Gives each service a private endpoint in the subnet, with the names that resolve to it. Zones are made where the architecture has none of that name.</summary>
    public IReadOnlyList<PrivateEndpoint> PrivateEndpoints(Subnet subnet, params IPrivateLinkTarget[] targets) =>
        [.. targets.SelectMany(target => PrivateEndpoint.For(this, subnet, target).ToList())];

    /// <summary>Says which tags every resource must have that can have tags.</summary>
    public void RequireTags(params string[] keys) => _requiredTags.AddRange(keys);

    /// <summary>Sends the logs and metrics of every resource to this component's workspace.</summary>
    public void Monitoring(ApplicationInsights insights) => Insights = insights;

    private OwnRule Required(OwnRule rule) =>
        _ownRules.Find(other => string.Equals(other.Id, rule.Id, StringComparison.OrdinalIgnoreCase)) is { } first ? throw ModelErrors.RuleTwice(rule, first) : Added(_ownRules, rule);

    internal IReadOnlyList<Element> Elements => _elements;

    internal void Register(Element element)
    {
        _elements.Add(element);
        element.Instance = _openInstances.Current;
        _taken.Add((element.GetType(), element.Instance, element.Name));
        if (element is AzureResource resource) resource.Stack = _openStacks.Current ?? (_main ??= StackNamed("main", null, default));
        if (element is PrivateDnsZone dns && !_dnsZones.ContainsKey(dns.Name)) _dnsZones[dns.Name] = dns;
        if (_openZones.Current is { } zone) _zoneOf[element] = zone;
    }

    internal void Register(AddressPlan plan)
    {
        if (_addressPlans.Exists(other => other.Name == plan.Name)) throw ModelErrors.PlanTwice(plan);
        _addressPlans.Add(plan);
    }

    /// <summary>The architecture's zone of that name, made where there is none yet, and linked to the subnet's network.</summary>
    internal PrivateDnsZone ZoneFor(string name, Subnet subnet)
    {
        var zone = _dnsZones.TryGetValue(name, out var known) ? known
            : Beside(subnet, () => new PrivateDnsZone(name, subnet.Position.File, subnet.Position.Line, subnet.Position.Expression));
        if (zone.Ownership != Ownership.Observed) zone.LinkTo(subnet.Parent, subnet.Position);
        return zone;
    }

    /// <summary>Makes something that is no part of the architecture, though its description is running.</summary>
    internal static T Apart<T>(Func<T> make)
    {
        var outer = _current;
        _current = null;
        try
        {
            return make();
        }
        finally
        {
            _current = outer;
        }
    }

    /// <summary>Runs with another stack as the current one.</summary>
    internal T In<T>(Stack stack, Func<T> make)
    {
        using (_openStacks.Open(stack)) return make();
    }

    /// <summary>Derived resources lie with what they serve: in its stack, and in its instance.</summary>
    internal T Beside<T>(AzureResource host, Func<T> make)
    {
        using (_openInstances.Open(host.Instance)) return In(host.Stack, make);
    }

    /// <summary>The first of the names that no resource of the kind has in the instance that is open, else the last of them with a number.</summary>
    internal string Untaken(Type kind, params string[] names)
    {
        var numbered = Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{names[names.Length - 1]}-{number}");
        return names.Concat(numbered).First(name => !_taken.Contains((kind, _openInstances.Current, name)));
    }

    internal Connection Connect(Element from, Verb verb, Element to, SourcePosition position)
    {
        MustKnow(from, position);
        MustKnow(to, position);
        if (_connectionOf.TryGetValue((from, verb, to), out var known)) return known;
        return _connectionOf[(from, verb, to)] = Added(_connections, new Connection(from, verb, to, position));
    }

    internal void MustKnow(Element element, SourcePosition position)
    {
        if (element.Architecture is null) throw ModelErrors.OutsideDefine(element, position);
        if (!ReferenceEquals(element.Architecture, this)) throw ModelErrors.ElementOfAnother(element, position);
    }

    /// <summary>What a resource of ours refers to is part of the architecture, or others'. A static field is neither.</summary>
    private void MustKnowReferences()
    {
        foreach (var resource in _elements.OfType<AzureResource>().Where(resource => resource.Ownership != Ownership.Observed).ToList())
        {
            foreach (var reference in ResourceReferences.Of(resource).Where(reference => reference.Ownership != Ownership.Observed)) MustKnow(reference, resource.Position);
        }
    }

    /// <summary>A scope that is still open at the end holds more than its author saw.</summary>
    private void MustBeClosed()
    {
        if (_openStacks.Current is { } stack) throw ModelErrors.NeverClosed($"Stack(\"{stack.Name}\")", "Write using before it, or Holds(…) after it.", stack.Position);
        if (_openZones.Current is { } zone) throw ModelErrors.NeverClosed($"Zone(\"{zone.Name}\")", "Write using before it.", zone.Position);
        if (_openInstances.Current is { } instance) throw ModelErrors.NeverClosed($"Instance(\"{instance.Name}\")", "Write using before it.", default);
    }

    internal string AzureNameOf(AzureResource resource, string? stated)
    {
        var locked = Lock.NameOf(resource.Key, Environment.Name) ?? (resource.FormerKey is { } former ? Lock.NameOf(former, Environment.Name) ?? FormerNameInParent(resource, former) : null);
        if (stated is not null && locked is not null && stated != locked) throw ModelErrors.LockContradictsName(resource, locked, stated);
        return stated ?? locked ?? Naming.NameOf(resource, Environment);
    }

    /// <summary>What has its logical name in Azure too, as a container in its account, is known there by the former one.</summary>
    private string? FormerNameInParent(AzureResource resource, string former) =>
        resource.Shape.Naming is { Verbatim: false, Scope: NameScope.Parent } && Lock.TerraformOf(former) is not null ? resource.FormerName : null;

    /// <summary>A stack's group serves all instances, whichever asks first.</summary>
    internal ResourceGroup GroupFor(Stack stack)
    {
        using (_openInstances.Open(null)) return In(stack, () => new ResourceGroup(stack.Name, stack.Position.File, stack.Position.Line, stack.Position.Expression));
    }

    /// <summary>Runs the description and freezes what it made.</summary>
    internal ArchitectureGraph Run(IArchitecture definition)
    {
        var outer = _current;
        _current = this;
        try
        {
            definition.Define(this, Environment);
            MustBeClosed();
            ResourcePlan.Derive(this);
            var grants = AccessPlan.Derive(this);
            SubnetPlacement.Allocate(this);
            foreach (var plan in _addressPlans) _ = plan.Addresses; // what cannot be planned stops the description, whether or not it asked
            MustKnowReferences();
            PartNames.MustLead(this);
            return Freeze(grants);
        }
        finally
        {
            _current = outer;
        }
    }

    private ArchitectureGraph Freeze(IReadOnlyList<Grant> grants) =>
        new()
        {
            Name = Name, Environment = Environment, Brief = Brief, Naming = Naming, Tags = new Dictionary<string, string>(Tags), RequiredTags = [.. _requiredTags], AiSystem = AiSystem, Elements = [.. _elements], Connections = [.. _connections], Flows = [.. _flows],
            Layers = [.. _layers], Zones = [.. _zones], Stacks = [.. _stacks], Decisions = [.. _decisions], Waivers = [.. _waivers], OwnRules = [.. _ownRules], Promotions = [.. _promotions], AddressPlans = [.. _addressPlans],
            Retired = [.. _retired], Flags = [.. _flags.Values.OrderBy(flag => flag.Name, StringComparer.Ordinal)], ZoneOf = _zoneOf, Grants = grants, Lock = Lock, Insights = Insights, Parameters = [.. _parameters],
        };

    internal IReadOnlyList<Connection> AllConnections => _connections;

    /// <param name="outer">Asked for before the zone is made, which opens it.</param>
    private Zone Opened(Zone? outer, string name, Trust trust, VirtualNetwork? network, SourcePosition position) =>
        Added(_zones, new Zone(this, name, trust, network, position, _openZones.Open) { Outer = outer });

    private Stack StackNamed(string name, Owner? owner, SourcePosition position)
    {
        var folder = FolderName.Of(name);
        if (_stackOf.TryGetValue(folder, out var known)) return known.Name == name ? known : throw ModelErrors.StacksAlike(name, known.Name, folder, position);
        return _stackOf[folder] = Added(_stacks, new Stack(this, name, owner, position));
    }

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }
}
