using System.Collections;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>What the tests over made-up resources share: writing, reading, and showing what they hold.</summary>
internal static class Made
{
    public static TheoryData<Type> Kinds() => [.. AzureKinds.All];

    /// <summary>How many resources of each kind are made up; <c>AIFACTORY_CASES</c> asks for more.</summary>
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("AIFACTORY_CASES"), out var cases) ? cases : 50;

    /// <summary>Whether a check holds for many made-up resources of a kind; a failure names the seed.</summary>
    public static void ForMany(Type kind, Action<World, AzureResource> check) =>
        Prop.ForAll(ArbMap.Default.ArbFor<DoNotSize<int>>(), seed =>
        {
            var world = new World(seed.Item) { IsHostile = true };
            check(world, world.Make(kind));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    /// <summary>The resource's own documents, without those of its children.</summary>
    public static List<ArmDocument> DocumentsOf(AzureResource resource) =>
        [.. ArmWriter.Documents(resource).Where(document => resource.Shape.ChildrenOf(resource).All(child => !document.Id.StartsWith(child.Id, StringComparison.Ordinal)))];

    /// <summary>Reads a resource's documents where all that it refers to is known.</summary>
    public static AzureResource Read(AzureResource written, List<ArmDocument> documents, World world)
    {
        var satellites = documents.Where(document => document.Id != written.Id).ToDictionary(document => document.Id[(written.Id.Length + 1)..], document => document.Body);
        return new ArmReader(world.Context()).Read(documents.Single(document => document.Id == written.Id).Body, satellites);
    }

    public static string Printed(IEnumerable<ArmDocument> documents) =>
        string.Join("\n", documents.Select(document => document.Id + Json.Print(document.Body)).Order(StringComparer.Ordinal));

    public static string Terraform(AzureResource resource) => string.Join("\n", Projection.Write(resource, Wire.Terraform)
        .OrderBy(document => document.Key, StringComparer.Ordinal).Select(document => document.Key + Json.Print(document.Value)));

    /// <summary>A property's value as text, so that equal values look equal whoever made them.</summary>
    public static string? Show(object? value) => value switch
    {
        null => null,
        string text => text,
        AzureResource resource => resource.Id,
        Value tree => Json.Print(tree),
        IDictionary map => string.Join(";", map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => $"{key}={Show(map[key])}")),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        Part part => $"{part.GetType().Name}{{{string.Join(", ", ResourceShape.Of(part.GetType()).Mappings.Select(mapping => $"{mapping.Name}={Show(mapping.ValueIn(part))}"))}}}",
        _ => value.ToString(),
    };
}
