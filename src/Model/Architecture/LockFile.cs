using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>What must not move although nothing in the model fixes it: Azure names, subnets' addresses, the ledgers of address plans, Terraform addresses, step numbers. Committed beside the sources.</summary>
public sealed class LockFile
{
    public const string FileName = "architecture.lock.json";
    private const string Version = "1";
    private const string Moved = "movedFrom";

    private readonly MapValue _resources;
    private readonly MapValue _steps;
    private readonly MapValue _addresses;

    private LockFile(MapValue resources, MapValue steps, MapValue addresses) => (_resources, _steps, _addresses) = (resources, steps, addresses);

    public static LockFile Empty { get; } = new(new MapValue(), new MapValue(), new MapValue());

    /// <summary>The keys of all resources that it remembers.</summary>
    public IEnumerable<string> Keys => _resources.Entries.Keys.OrderBy(key => key, StringComparer.Ordinal);

    /// <exception cref="ModelException">The text is damaged or of another version.</exception>
    public static LockFile Parse(string text)
    {
        if (text.StartsWith("<<<<<<<", StringComparison.Ordinal) || text.IndexOf("\n<<<<<<<", StringComparison.Ordinal) >= 0) throw ModelErrors.ConflictInLock();

        Value root;
        try
        {
            root = Json.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw ModelErrors.DamagedLock(wrong.Message);
        }

        if (root is not MapValue map) throw ModelErrors.DamagedLock("it is not an object.");
        if (map["version"] is not NumberValue { Digits: Version }) throw ModelErrors.DamagedLock($"'version' is not {Version}; a newer aifactory may have written it.");
        return new LockFile(Section(map, "resources"), Section(map, "steps"), Section(map, "addresses"));
    }

    /// <summary>The name that the resource has in Azure, in that environment.</summary>
    public string? NameOf(string key, string environment) => Entry(key, "names", environment);

    /// <summary>Whether it knows where the resource was deployed: it notes the Azure names of what has one of its own.</summary>
    public bool HasNames(string key) => (_resources[key] as MapValue)?["names"] is MapValue;

    /// <summary>The addresses that the subnet has, in that environment.</summary>
    public Cidr? RangeOf(string key, string environment)
    {
        if (Entry(key, "ranges", environment) is not { } text) return null;
        return Cidr.TryParse(text, out var range) ? range : throw ModelErrors.DamagedLock($"'{text}' is not an address range.");
    }

    /// <summary>The stack and the address in its Terraform state, as <c>stack:type.name</c>.</summary>
    public (string Stack, string Address)? TerraformOf(string key) => Address(key, "terraform");

    /// <summary>Where a renamed resource was in Terraform. Remembered until the model says no former name any more: other states may have the move before them.</summary>
    internal (string Stack, string Address)? MovedFrom(AzureResource resource) =>
        resource.FormerKey is { } former ? TerraformOf(former) ?? Address(resource.Key, Moved) : null;

    private (string Stack, string Address)? Address(string key, string property)
    {
        if ((_resources[key] as MapValue)?[property] is not TextValue { Text: { } text }) return null;
        var colon = text.IndexOf(':');
        return colon > 0 ? (text.Substring(0, colon), text.Substring(colon + 1)) : throw ModelErrors.LockUnknownStack(key, text);
    }

    /// <summary>Whether the resource holds data that removing it would destroy.</summary>
    public bool IsStateful(string key) => (_resources[key] as MapValue)?["stateful"] is FlagValue { Flag: true };

    /// <summary>What the address plan of that name has given away; null where it was never built.</summary>
    internal MapValue? AddressesOf(string plan) => _addresses[plan] as MapValue;

    internal string? NumberOf(string flow, string step) => ((_steps[flow] as MapValue)?[step] as TextValue)?.Text;

    /// <summary>The lock file as it must be after this family was built: what is there is kept or added; what is gone is dropped, unless an environment was left out of the build.</summary>
    public LockFile After(ArchitectureFamily family)
    {
        var resources = family.IsWhole ? new MapValue() : (MapValue)_resources.Clone();
        foreach (var graph in family.Graphs)
        {
            foreach (var resource in graph.Resources.Where(resource => resource.Ownership != Ownership.Observed)) Note(resources, resource, graph.Environment.Name, MovedFrom(resource));
        }

        var steps = family.IsWhole ? new MapValue() : (MapValue)_steps.Clone();
        foreach (var flow in family.Graphs.SelectMany(graph => graph.Flows))
        {
            var numbers = steps[flow.Name] as MapValue ?? new MapValue();
            steps[flow.Name] = numbers;
            foreach (var (key, number) in NumberPlan.KeysOf(flow)) numbers[key] = Value.Of(number);
        }

        return new LockFile(resources, steps, AddressesAfter(family));
    }

    /// <summary>Addresses stay taken, whatever becomes of the project or the plan: only a person knows that nothing stands there any more, and deletes the entry.</summary>
    private MapValue AddressesAfter(ArchitectureFamily family)
    {
        var addresses = (MapValue)_addresses.Clone();
        foreach (var plan in family.Graphs.SelectMany(graph => graph.AddressPlans).Where(plan => plan.Mode != AddressMode.ExistingSubnets))
        {
            if (plan.FormerName is { } former) addresses[former] = null;
            addresses[plan.Name] = plan.Addresses.Ledger.Write();
        }

        return addresses;
    }

    /// <summary>Canonical JSON, for committing.</summary>
    public string Print() => Json.Print(new MapValue { ["version"] = new NumberValue(Version), ["resources"] = _resources, ["steps"] = _steps, ["addresses"] = _addresses.Entries.Count == 0 ? null : _addresses });

    private static void Note(MapValue resources, AzureResource resource, string environment, (string Stack, string Address)? movedFrom)
    {
        var entry = resources[resource.Key] as MapValue ?? new MapValue();
        resources[resource.Key] = entry;
        entry[Moved] = movedFrom is { } former ? Value.Of($"{former.Stack}:{former.Address}") : null;
        entry["terraform"] = Value.Of($"{resource.Stack.Name}:{resource.TerraformAddress}");
        if (resource.Shape.Service?.Stateful == true) entry["stateful"] = Value.Of(true);
        if (resource.Shape.Naming is { Verbatim: false } naming && (naming.Scope != NameScope.Parent || resource.AzureName != resource.Name)) Put("names", resource.AzureName);
        if (resource is Subnet { IsAllocated: true, Range: { } range }) Put("ranges", range.ToString());

        void Put(string section, string text)
        {
            var map = entry[section] as MapValue ?? new MapValue();
            entry[section] = map;
            map[environment] = Value.Of(text);
        }
    }

    private string? Entry(string key, string section, string environment) => (((_resources[key] as MapValue)?[section] as MapValue)?[environment] as TextValue)?.Text;

    private static MapValue Section(MapValue map, string name) => map[name] switch
    {
        null => new MapValue(),
        MapValue section when section.Entries.Values.All(entry => entry is MapValue) => section,
        _ => throw ModelErrors.DamagedLock($"'{name}' is not an object of objects."),
    };
}
