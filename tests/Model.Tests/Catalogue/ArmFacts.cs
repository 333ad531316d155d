using System.Collections.Concurrent;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>What is known of an ARM type, or of a child document: from arm-facts.json and arm-models.json, which eng/arm-facts and eng/arm-models write.</summary>
internal sealed class ArmFacts
{
    private static readonly Dictionary<string, MapValue> Facts = Read("arm-facts.json");
    private static readonly Dictionary<string, MapValue> Models = Read("arm-models.json");

    private static readonly ConcurrentDictionary<string, ArmFacts?> Known = new(StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<string[][]> _compared;

    private ArmFacts(MapValue facts, MapValue models)
    {
        Type = (models["type"] as TextValue)?.Text;
        Azurerm = List(facts, "azurerm");
        Writable = [.. List(facts, "writable"), .. List(models, "writable")];
        Computed = [.. List(facts, "computed").Concat(List(models, "computed")).Except(Writable)];
        _compared = new(() => Compared(List(facts, "writable"), List(models, "writable")));
        Secret = List(facts, "secret");
        CreateOnly = List(facts, "createOnly");
        Lists = [.. List(facts, "lists"), .. List(models, "lists")];
        Words = ((models["words"] as MapValue)?.Entries ?? []).ToDictionary(entry => entry.Key, entry => Texts(entry.Value), StringComparer.Ordinal);
    }

    public static IEnumerable<string> Names => Facts.Keys.Union(Models.Keys);

    /// <summary>Null for a type, or a child document, of which nothing is known.</summary>
    /// <param name="document">By its path below the resource: <c>blobServices/default</c>; empty for its own.</param>
    public static ArmFacts? Of(string type, string document = "") => Entry(document.Length == 0 ? type : $"{type}/{document}") is { Writable.Count: > 0 } known ? known : null;

    /// <summary>What the files have, be it that they know nothing; null where they do not have the type.</summary>
    public static ArmFacts? Entry(string type) => Known.GetOrAdd(type, static type => Facts.ContainsKey(type) || Models.ContainsKey(type) ? new(Facts.GetValueOrDefault(type, new()), Models.GetValueOrDefault(type, new())) : null);

    /// <summary>The type in Azure's own letters; null where they are not known.</summary>
    public string? Type { get; }

    /// <summary>The azurerm types that import it.</summary>
    public HashSet<string> Azurerm { get; }

    public HashSet<string> Writable { get; }
    public HashSet<string> Computed { get; }
    public HashSet<string> Secret { get; }
    public HashSet<string> CreateOnly { get; }
    public HashSet<string> Lists { get; }

    /// <summary>The words that Azure knows at a path, where it is one of several.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Words { get; }

    /// <summary>Whether a value at that path of a document is compared: it can be written, be it under a key of a map, which may be any.</summary>
    public bool Compares(string path)
    {
        var steps = Steps(path);
        return Array.Exists(_compared.Value, known => Fits(known, steps)) && !Computed.Any(known => known.Contains(".*", StringComparison.Ordinal) && Fits(Steps(known), steps));
    }

    /// <summary>What can be written and leads no further.</summary>
    public IEnumerable<string> Leaves => Writable.Where(path => !Writable.Any(other => other.StartsWith(path + ".", StringComparison.Ordinal) || other.StartsWith(path + "[]", StringComparison.Ordinal)));

    public IEnumerable<string> All => Writable.Concat(Computed).Concat(Secret);

    /// <summary>Azure's descriptions let a map of any keys end the path.</summary>
    private static bool Fits(string[] known, string[] steps) =>
        steps.Length >= known.Length && !known.Where((step, index) => step != "*" && !step.Equals(steps[index], StringComparison.OrdinalIgnoreCase)).Any();

    private static string[] Steps(string path) => path.Replace("[]", "", StringComparison.Ordinal).Split('.');

    /// <summary>Of the facts where there are any, which name what is worth comparing; else all that can be written. What leads on is no value.</summary>
    private static string[][] Compared(HashSet<string> facts, HashSet<string> models)
    {
        var paths = facts.Count > 0 ? facts : models;
        var leading = paths.Concat(models).SelectMany(path => path.Split('.').Select((_, index) => string.Join(".", path.Split('.').Take(index)))).Select(path => path.Replace("[]", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(path => !leading.Contains(path.Replace("[]", "", StringComparison.Ordinal))).Select(Steps)];
    }

    private static Dictionary<string, MapValue> Read(string file) => ((MapValue)Json.Parse(File.ReadAllText(Repository.At("tests", "Model.Tests", "Data", file))))
        .Entries.Where(entry => entry.Key != "provenance").ToDictionary(entry => entry.Key, entry => (MapValue)entry.Value, StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> List(MapValue facts, string name) => facts[name] is { } list ? Texts(list) : [];

    private static HashSet<string> Texts(Value list) => [.. ((ListValue)list).Items.Select(item => ((TextValue)item).Text)];
}
