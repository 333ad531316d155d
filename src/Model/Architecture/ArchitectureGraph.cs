using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>An architecture in one environment, complete and unchanging: what rules judge and generators write.</summary>
public sealed class ArchitectureGraph
{
    private IReadOnlyList<AzureResource>? _resources;
    private ILookup<Stack, AzureResource>? _byStack;
    private ILookup<AzureResource, Grant>? _byCaller;
    private IReadOnlyDictionary<string, Element[]>? _alike;

    public required string Name { get; init; }
    public required DeploymentEnvironment Environment { get; init; }
    public required Brief Brief { get; init; }
    public required NamingConvention Naming { get; init; }

    /// <summary>The tags of every resource that can have tags.</summary>
    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    /// <summary>The keys of tags that every resource must have which can have tags.</summary>
    public IReadOnlyList<string> RequiredTags { get; init; } = [];

    /// <summary>What is on record of it as a system that uses models; null where nothing is, and for what was read.</summary>
    public AiSystem? AiSystem { get; init; }

    /// <summary>Everything that was made, in the order made; derived elements at the end.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    public required IReadOnlyList<Connection> Connections { get; init; }
    public required IReadOnlyList<Flow> Flows { get; init; }
    public required IReadOnlyList<Layer> Layers { get; init; }
    public required IReadOnlyList<Zone> Zones { get; init; }
    public required IReadOnlyList<Stack> Stacks { get; init; }
    public required IReadOnlyList<Decision> Decisions { get; init; }
    public required IReadOnlyList<Waiver> Waivers { get; init; }
    public required IReadOnlyList<Promotion> Promotions { get; init; }

    /// <summary>What the authors hold it to beside the rules of this library; nothing for what was read.</summary>
    public IReadOnlyList<OwnRule> OwnRules { get; init; } = [];

    /// <summary>In the order made; nothing for what was read.</summary>
    public IReadOnlyList<AddressPlan> AddressPlans { get; init; } = [];

    /// <summary>Keys of resources that were removed on purpose.</summary>
    public required IReadOnlyList<string> Retired { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<FeatureFlag> Flags { get; init; }

    /// <summary>The zone that each element was made in; elements outside of every zone are not there.</summary>
    public required IReadOnlyDictionary<Element, Zone> ZoneOf { get; init; }

    public required IReadOnlyList<Grant> Grants { get; init; }

    /// <summary>What the architecture was last built as.</summary>
    public required LockFile Lock { get; init; }

    /// <summary>What is only known when it is deployed, in the order declared.</summary>
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public ApplicationInsights? Insights { get; init; }

    public IReadOnlyList<AzureResource> Resources => _resources ??= [.. Elements.OfType<AzureResource>()];

    /// <summary>Whether it was read from Azure or Terraform: such a graph knows resources and nothing of what people say about them, no flow, connection or waiver.</summary>
    public bool IsRead => Connections.Count == 0 && Resources.Any(resource => ((IMapped)resource).Origin is not null);

    /// <summary>The stack and Terraform address that the lock file remembers, under the resource's own name or, as long as the model states it, its former one; null for a new resource.</summary>
    public (string Stack, string Address)? FormerTerraformOf(AzureResource resource) => Lock.MovedFrom(resource) ?? Lock.TerraformOf(resource.Key);

    /// <summary>What the resource may do, by which identity.</summary>
    public IEnumerable<Grant> GrantsOf(AzureResource caller) => (_byCaller ??= Grants.ToLookup(grant => grant.Caller))[caller];

    /// <summary>Roles that the description gives in so many words, beside those that follow from connections.</summary>
    public IEnumerable<RoleAssignment> StatedRoles
    {
        get
        {
            var derived = new HashSet<AzureResource>(Grants.Select(grant => grant.Assignment));
            return Resources.OfType<RoleAssignment>().Where(given => !derived.Contains(given));
        }
    }

    /// <summary>The elements of all instances that are the same thing in each, as every project's vault; the element alone where it is the one of its kind.</summary>
    public IReadOnlyList<Element> AlikeTo(Element element) => element.Likeness is { } likeness && Alike.TryGetValue(likeness, out var alike) ? alike : [element];

    /// <summary>The one that stands for all that are alike: the first made.</summary>
    public Element FirstAlike(Element element) => AlikeTo(element)[0];

    private IReadOnlyDictionary<string, Element[]> Alike => _alike ??= Elements.Where(each => each.Likeness is not null).GroupBy(each => each.Likeness!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The resources that one Terraform state holds.</summary>
    public IEnumerable<AzureResource> ResourcesIn(Stack stack) => (_byStack ??= Resources.Where(resource => resource.Ownership != Ownership.Observed).ToLookup(resource => resource.Stack))[stack];
}

/// <summary>One architecture in all its environments.</summary>
public sealed class ArchitectureFamily
{
    private ArchitectureFamily(string name, IReadOnlyList<DeploymentEnvironment> environments, IReadOnlyList<ArchitectureGraph> graphs) =>
        (Name, Environments, Graphs) = (name, environments, graphs);

    /// <summary>The name of the class that describes it.</summary>
    public string Name { get; }

    /// <summary>All that the architecture declares, in its order.</summary>
    public IReadOnlyList<DeploymentEnvironment> Environments { get; }

    /// <summary>A graph for each environment that was asked for, in the same order.</summary>
    public IReadOnlyList<ArchitectureGraph> Graphs { get; }

    /// <summary>Whether every declared environment was built.</summary>
    public bool IsWhole => Graphs.Count == Environments.Count;

    /// <summary>The graph that documents tell of: that of the first production environment, else of the last.</summary>
    public ArchitectureGraph Leading => Graphs.FirstOrDefault(graph => graph.Environment.IsProduction) ?? Graphs[Graphs.Count - 1];

    /// <summary>A family of graphs that no description made: they were read.</summary>
    /// <exception cref="ArgumentException">There is no graph.</exception>
    public static ArchitectureFamily Of(params ArchitectureGraph[] graphs) =>
        graphs.Length == 0 ? throw new ArgumentException("A family has a graph at least.", nameof(graphs)) : new(graphs[0].Name, [.. graphs.Select(graph => graph.Environment)], graphs);

    /// <summary>Runs the description once for each environment.</summary>
    /// <exception cref="ModelException">The model cannot be built.</exception>
    public static ArchitectureFamily Build(IArchitecture definition, BuildOptions options) => Build(definition, definition.GetType().Name, options);

    /// <param name="name">The name of the class that the description comes from.</param>
    internal static ArchitectureFamily Build(IArchitecture definition, string name, BuildOptions options) => Inputs.With(options, () => Built(definition, name, options));

    private static ArchitectureFamily Built(IArchitecture definition, string name, BuildOptions options)
    {
        var environments = definition.Environments;
        if (environments is null || environments.Count == 0) throw ModelErrors.NoEnvironments(name);
        if (environments.Any(environment => string.IsNullOrWhiteSpace(environment?.Name))) throw ModelErrors.EnvironmentWithoutName(name);
        if (environments.GroupBy(environment => environment.Name).FirstOrDefault(group => group.Count() > 1) is { } twice) throw ModelErrors.EnvironmentTwice(name, twice.Key);
        if (environments.GroupBy(environment => FolderName.Of(environment.Name)).FirstOrDefault(group => group.Count() > 1) is { } alike) throw ModelErrors.EnvironmentsAlike(name, alike.First().Name, alike.Last().Name, alike.Key);

        string[] known = [.. environments.Select(environment => environment.Name)];
        if (options.Environments.FirstOrDefault(asked => !known.Contains(asked, StringComparer.Ordinal)) is { } unknown) throw ModelErrors.UnknownEnvironment(unknown, known);

        var asked = environments.Where(environment => options.Environments.Count == 0 || options.Environments.Contains(environment.Name));
        var family = new ArchitectureFamily(name, environments, [.. asked.Select(environment => new Architecture(name, environment, environments, options).Run(definition))]);
        NumberSteps(family, options.Lock);
        MustAgree(family);
        string[] flags = [.. family.Graphs.SelectMany(graph => graph.Flags).Select(flag => flag.Name).Distinct().OrderBy(flag => flag, StringComparer.Ordinal)];
        if (options.Flags.Keys.FirstOrDefault(flag => !flags.Contains(flag, StringComparer.Ordinal)) is { } noFlag) throw ModelErrors.UnknownFlag(noFlag, flags);
        return family;
    }

    /// <summary>A step has one number in all environments; those of the environment that documents tell of are counted first.</summary>
    private static void NumberSteps(ArchitectureFamily family, LockFile locked)
    {
        var numbers = new StepNumbers(locked);
        foreach (var graph in family.Graphs.OrderBy(graph => graph == family.Leading ? 0 : 1)) NumberPlan.Number(graph.Flows, numbers);
    }

    /// <summary>An address plan gives a project the same place everywhere, so it must be the same plan everywhere.</summary>
    private static void MustAgree(ArchitectureFamily family)
    {
        foreach (var alike in family.Graphs.SelectMany(graph => graph.AddressPlans.Select(plan => (graph.Environment, Plan: plan))).GroupBy(found => found.Plan.Name))
        {
            var (first, ledger) = (alike.First(), alike.First().Plan.Addresses.Ledger.Write());
            foreach (var other in alike.Skip(1).Where(other => !other.Plan.Addresses.Ledger.Write().Equals(ledger))) throw ModelErrors.PlanDiffers(other.Plan, first.Environment.Name, other.Environment.Name);
        }
    }
}
