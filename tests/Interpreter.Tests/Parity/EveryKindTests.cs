using System.Reflection;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Parity;
using AiFactory.Tests;

namespace AiFactory.Interpreter.Tests.Parity;

/// <summary>The architecture of <c>tests/EveryKind</c> uses each kind of resource in each environment, with values of its own: what is built of it and applied with Terraform has met them all.</summary>
public sealed class EveryKindTests
{
    private static readonly string[] SaidOfAll = [nameof(AzureResource.AzureName), nameof(RegionalResource.Location)];

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
        var used = ResourcesOf(environment).Select(resource => resource.GetType()).ToHashSet();

        NoneOf(AzureKinds.All.Where(kind => !used.Contains(kind)).Select(kind => $"{kind.Name} is not in {environment}: add one to the family it belongs to in tests/EveryKind, with values other than the defaults."));
    }

    [Theory, MemberData(nameof(Environments))]
    public void Each_kind_has_a_value_that_is_not_its_default(string environment)
    {
        var plain = ResourcesOf(environment).GroupBy(resource => resource.GetType()).Where(alike => !alike.Any(HasValueOfItsOwn));

        NoneOf(plain.Select(alike => $"{alike.Key.Name} has only defaults in {environment}: set a property of '{alike.First().Name}' in tests/EveryKind."));
    }

    /// <summary>All are said: a list of five would be corrected five at a time.</summary>
    private static void NoneOf(IEnumerable<string> wrong)
    {
        string[] all = [.. wrong];
        Assert.True(all.Length == 0, string.Join("\n", all));
    }

    private static IReadOnlyList<AzureResource> ResourcesOf(string environment) => Family.Value.Graphs.Single(graph => graph.Environment.Name == environment).Resources;

    /// <summary>Its name, its parent, its place and the tags that all have do not count, nor what is computed. What has nothing else to set is used by being there.</summary>
    private static bool HasValueOfItsOwn(AzureResource resource)
    {
        PropertyMapping[] own = [.. resource.Shape.Mappings.Where(mapping => IsSaidByPeople(resource.GetType(), mapping))];
        var untouched = AzureKinds.Create(resource.GetType(), resource.Name);
        return own.Length == 0 || own.Any(mapping => WrittenOf(mapping, resource) is { } value && !value.Equals(WrittenOf(mapping, untouched)));
    }

    private static bool IsSaidByPeople(Type kind, PropertyMapping mapping) =>
        !SaidOfAll.Contains(mapping.Name) && kind.GetProperty(mapping.Name) is { SetMethod.IsPublic: true } property && !IsOfArchitecture(property);

    /// <summary>The tags that a base class has are joined to those of the architecture.</summary>
    private static bool IsOfArchitecture(PropertyInfo property) => property is { Name: nameof(GroupedResource.Tags), DeclaringType.IsAbstract: true };

    /// <summary>As Azure would read it, else as azurerm would; null for what cannot be asked of a resource outside of an architecture.</summary>
    private static Value? WrittenOf(PropertyMapping mapping, AzureResource resource)
    {
        var (route, wire) = mapping.Arm is { } arm ? (arm, Wire.Arm) : (mapping.Terraform!, Wire.Terraform);
        try
        {
            return mapping.ValueIn(resource) is { } value ? route.Codec.Write(value, new WriteContext(wire, resource)) : null;
        }
        catch (Exception wrong) when (wrong is ModelException or InvalidOperationException or NullReferenceException)
        {
            return null;
        }
    }
}
