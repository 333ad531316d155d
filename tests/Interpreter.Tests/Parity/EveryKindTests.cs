using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Parity;
using AiFactory.Tests;

namespace AiFactory.Interpreter.Tests.Parity;

/// <summary>The architecture of <c>tests/EveryKind</c> uses each kind of resource in each environment, with values of its own: what is built of it and applied with Terraform has met them all.</summary>
public sealed class EveryKindTests
{
    private static readonly Lazy<ArchitectureFamily> Family = new(() =>
    {
        var model = new ModelCompilation(ModelSources.Compile(Examples.Sources(Examples.EveryKind)));
        var interpretation = model.Interpret(Assert.Single(model.Architectures), new BuildOptions());
        Assert.Empty(interpretation.Problems.Select(problem => problem.Message));
        return Assert.Single(interpretation.Worlds).Family;
    });

    public static TheoryData<string> Environments() => new(Family.Value.Environments.Select(environment => environment.Name));

    [Theory, MemberData(nameof(Environments))]
    public void Each_kind_is_there(string environment)
    {
        var used = GraphOf(environment).Resources.Select(resource => resource.GetType()).ToHashSet();

        NoneOf(AzureKinds.All.Where(kind => !used.Contains(kind)).Select(kind => $"{kind.Name} is not in {environment}: add one to the family it belongs to in tests/EveryKind, with values other than the defaults."));
    }

    [Theory, MemberData(nameof(Environments))]
    public void Each_kind_has_a_value_that_is_not_its_default(string environment)
    {
        var graph = GraphOf(environment);
        var plain = graph.Resources.GroupBy(resource => resource.GetType()).Where(alike => !alike.Any(resource => HasValueOfItsOwn(resource, graph)));

        NoneOf(plain.Select(alike => $"{alike.Key.Name} has only defaults in {environment}: set a property of '{alike.First().Name}' in tests/EveryKind."));
    }

    /// <summary>All are said: a list of five would be corrected five at a time.</summary>
    private static void NoneOf(IEnumerable<string> wrong)
    {
        string[] all = [.. wrong];
        Assert.True(all.Length == 0, string.Join("\n", all));
    }

    private static ArchitectureGraph GraphOf(string environment) => Family.Value.Graphs.Single(graph => graph.Environment.Name == environment);

    /// <summary>Its name does not count, nor what is computed. What has nothing else to set is used by being there.</summary>
    private static bool HasValueOfItsOwn(AzureResource resource, ArchitectureGraph graph)
    {
        PropertyMapping[] own = [.. resource.Shape.Mappings.Where(mapping => mapping.Name != nameof(AzureResource.AzureName) && resource.GetType().GetProperty(mapping.Name) is { SetMethod.IsPublic: true })];
        var untouched = Untouched(resource, graph);
        return own.Length == 0 || own.Any(mapping => IsWritten(mapping, resource, out var value) && value is not null && IsWritten(mapping, untouched, out var usual) && !value.Equals(usual));
    }

    /// <summary>One of the same name at the same place, of which nothing else is said: region, tags, tenant and what follows from the name are the same.</summary>
    private static AzureResource Untouched(AzureResource like, ArchitectureGraph graph)
    {
        AzureResource? untouched = null;
        Record.Exception(() => Sketch.Family((architecture, _) => // what it lacks is of no interest
        {
            (architecture.Naming, architecture.Brief) = (graph.Naming, graph.Brief);
            foreach (var tag in graph.Tags) architecture.Tags[tag.Key] = tag.Value;
            using (architecture.Stack(like.Stack.Name))
            using (like.Instance is { } instance ? architecture.Instance(instance.Name) : null) untouched = AzureKinds.Create(like.GetType(), like.Name);
        }, options: null, graph.Environment));
        return untouched!;
    }

    /// <summary>As Azure would read it, else as azurerm would.</summary>
    /// <returns>False for what cannot be asked of a resource that lies in nothing.</returns>
    private static bool IsWritten(PropertyMapping mapping, AzureResource resource, out Value? written)
    {
        var (route, wire) = mapping.Arm is { } arm ? (arm, Wire.Arm) : (mapping.Terraform!, Wire.Terraform);
        written = null;
        try
        {
            if (mapping.ValueIn(resource) is { } value) written = route.Codec.Write(value, new WriteContext(wire, resource));
            return true;
        }
        catch (Exception wrong) when (wrong is ModelException or InvalidOperationException or NullReferenceException)
        {
            return false;
        }
    }
}
