using System.Reflection;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Mapping;
using AiFactory.Tests;
using Xunit.Abstractions;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>What the classes say of ARM is what ARM says: a new kind is tested without a line here.</summary>
public sealed class ArmPathTests(ITestOutputHelper output)
{
    private const string Extract = "run node eng/arm-models/extract.mjs (its README says how to add a provider) and, with the facts at hand, node eng/arm-facts/extract.mjs FACTS";

    public static TheoryData<Type> Kinds() => Made.Kinds();

    [Fact]
    public void The_facts_hold_the_types_in_use_and_no_others()
    {
        var used = AzureKinds.All.Select(kind => ResourceShape.Of(kind).Kind!.Type).ToHashSet();

        Faults.None(used.Where(type => ArmFacts.Entry(type) is null).Select(type => $"{type} is in neither arm-facts.json nor arm-models.json: {Extract}."));
        Faults.None(ArmFacts.Names.Where(name => !used.Contains(name) && !used.Any(type => name.StartsWith(type + "/", StringComparison.Ordinal))).Select(name => $"{name} is in arm-facts.json or arm-models.json and no class has it: {Extract}."));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_ARM_type_is_spelt_as_Azure_spells_it(Type kind)
    {
        var type = ResourceShape.Of(kind).Kind!.Type;
        Assert.True(ArmFacts.Entry(type)?.Type is not { } spelt || spelt == type, $"{kind.Name}: Azure spells {type} as {ArmFacts.Entry(type)?.Type}. Spell it so in its [AzureResource].");
    }

    /// <summary>A path that Azure does not know is written for nothing, or refused.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Every_path_exists_and_can_be_written(Type kind)
    {
        var properties = ArmProperty.Of(kind).Where(property => !property.IsHead).ToList();

        Faults.None(properties.Select(Fault));
        foreach (var unknown in properties.Where(property => property.Facts is null).GroupBy(property => property.Document))
            output.WriteLine($"Not checked, as nothing is known of {ResourceShape.Of(kind).Kind!.Type} {unknown.Key}: {string.Join(", ", unknown.Select(property => property.Path))}");
    }

    /// <summary>Else a plan changes in place what Azure can only replace.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void What_Azure_takes_only_at_creation_says_so(Type kind) => Faults.None(ArmProperty.Of(kind)
        .Where(property => property.Facts?.CreateOnly.Contains(property.Path) == true && property is { Mapping: { CanSet: true, Maps.CreateOnly: false } } && !IsSaidByOthers(property))
        .Select(property => $"{property.Member}: Azure takes {property.Path} only at creation. Add CreateOnly = true to its [Maps]."));

    /// <summary>A person's architecture is no place for a secret. What is never shown again and is no text is none.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void No_secret_is_mapped_but_by_reference(Type kind) => Faults.None(ArmProperty.Of(kind)
        .Where(property => property.Facts?.Secret.Contains(property.Path) == true && (property.Mapping.Type == typeof(string) || property.Mapping.Type == typeof(Text) && !RefusesText(kind, property)))
        .Select(property => $"{property.Member}: {property.Path} holds a secret, which Azure never shows again. Remove it, map a reference to a key vault, or take it through Secret.ByReference."));

    [Theory, MemberData(nameof(Kinds))]
    public void A_list_is_a_list_in_Azure(Type kind) => Faults.None(ArmProperty.Of(kind)
        .Where(property => property is { Facts: { } facts, Mapping: { Maps.Using: null } } && facts.Writable.Contains(property.Path) && IsList(property.Mapping.Type) && !property.Path.EndsWith("[]", StringComparison.Ordinal)
            && !property.Path.Contains("[].", StringComparison.Ordinal) && !facts.Lists.Contains(property.Path))
        .Select(property => $"{property.Member} is a list, and {property.Path} is one value in Azure. Change its type, or give it a converter."));

    [Theory, MemberData(nameof(Kinds))]
    public void The_azurerm_type_is_one_of_those_that_import_the_ARM_type(Type kind)
    {
        var shape = ResourceShape.Of(kind);
        var known = ArmFacts.Entry(shape.Kind!.Type)?.Azurerm ?? [];

        Assert.True(known.Count == 0 || shape.Kind.Terraform is not { } terraform || known.Contains(terraform),
            $"{kind.Name}: {shape.Kind.Terraform} does not import {shape.Kind.Type}. Correct Terraform in its [AzureResource]; known are {string.Join(", ", known)}.");
    }

    private static string? Fault(ArmProperty property)
    {
        if (property.Facts is not { } facts || Holds(facts.Writable, property.Path, StringComparison.Ordinal) || Holds(facts.Secret, property.Path, StringComparison.Ordinal)) return null;
        if (facts.All.FirstOrDefault(known => Leads(known, property.Path, StringComparison.OrdinalIgnoreCase) && !Leads(known, property.Path, StringComparison.Ordinal)) is { } spelt)
            return $"{property.Member}: {property.Path} has other letters in Azure: {spelt}. Spell it so in its [Maps].";
        if (Holds(facts.Computed, property.Path, StringComparison.Ordinal))
            return property.Mapping.Maps.Decided || TellsKindsApart(property) ? null : $"{property.Member}: {property.Path} can only be read. Make it an Output, map what decides it, or say Decided = true where Terraform wants to hear it.";
        return $"{property.Member}: {property.Path} does not exist in {ResourceShape.Of(property.Kind).Kind!.Type} {property.Document}. Correct its [Maps]; the known paths are in arm-facts.json and arm-models.json of tests/Model.Tests/Data.";
    }

    private static bool Holds(IReadOnlySet<string> paths, string path, StringComparison comparison) => paths.Any(known => Leads(known, path, comparison));

    /// <summary>Whether the known path is this one, leads on from it, or is a map with keys of one's own.</summary>
    private static bool Leads(string known, string path, StringComparison comparison)
    {
        var wanted = path.EndsWith("[]", StringComparison.Ordinal) || path.EndsWith(".*", StringComparison.Ordinal) ? path[..^2] : path;
        if (known.Contains(".*.", StringComparison.Ordinal)) known = WithKeyOf(wanted, known);
        return known.StartsWith(wanted, comparison) && (known.Length == wanted.Length || known[wanted.Length] is '.' or '[') || wanted.StartsWith(known + ".", comparison);
    }

    /// <summary>A map has keys of one's own: the known path with the key that the wanted one has there.</summary>
    private static string WithKeyOf(string wanted, string known)
    {
        var steps = wanted.Split('.');
        return string.Join(".", known.Split('.').Select((step, index) => step == "*" && index < steps.Length ? steps[index] : step));
    }

    /// <summary>Several properties make one value, and they say it themselves.</summary>
    private static bool IsSaidByOthers(ArmProperty property) =>
        ResourceShape.Of(property.Kind).Mappings.Where(mapping => mapping.Maps.Via == property.Mapping.Name).ToList() is { Count: > 0 } others && others.TrueForAll(other => other.Maps.CreateOnly);

    private static bool TellsKindsApart(ArmProperty property) => property.Kind.GetCustomAttributes<FixedAttribute>().Any(value => value.Discriminates && value.Arm == property.Path);

    /// <summary>Whether an architecture cannot state the secret itself.</summary>
    private static bool RefusesText(Type kind, ArmProperty property)
    {
        if (kind.GetProperty(property.Mapping.Name) is not { } secret) return false;
        var refused = false;
        Sketch.Graph((_, _) => refused = Record.Exception(() => secret.SetValue(AzureKinds.Create(kind, "open"), (Text)"hunter2")) is TargetInvocationException { InnerException: ModelException });
        return refused;
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
}
