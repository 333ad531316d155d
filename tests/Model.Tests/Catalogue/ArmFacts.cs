using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>What is known of an ARM type, or of a child document: from arm-facts.json and arm-models.json, which eng/arm-facts and eng/arm-models write.</summary>
internal sealed class ArmFacts
{
    private static readonly Dictionary<string, MapValue> Facts = Read("arm-facts.json");
    private static readonly Dictionary<string, MapValue> Models = Read("arm-models.json");

    private ArmFacts(MapValue facts, MapValue models)
    {
        Azurerm = List(facts, "azurerm");
        Writable = [.. List(facts, "writable"), .. List(models, "writable")];
        Computed = [.. List(facts, "computed").Concat(List(models, "computed")).Except(Writable)];
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
    public static ArmFacts? Entry(string type) => Facts.ContainsKey(type) || Models.ContainsKey(type) ? new(Facts.GetValueOrDefault(type, new()), Models.GetValueOrDefault(type, new())) : null;

    /// <summary>The azurerm types that import it.</summary>
    public HashSet<string> Azurerm { get; }

    public HashSet<string> Writable { get; }
    public HashSet<string> Computed { get; }
    public HashSet<string> Secret { get; }
    public HashSet<string> CreateOnly { get; }
    public HashSet<string> Lists { get; }

    /// <summary>The words that Azure knows at a path, where it is one of several.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Words { get; }

    public IEnumerable<string> All => Writable.Concat(Computed).Concat(Secret);

    private static Dictionary<string, MapValue> Read(string file) => ((MapValue)Json.Parse(File.ReadAllText(Repository.At("tests", "Model.Tests", "Data", file))))
        .Entries.Where(entry => entry.Key != "provenance").ToDictionary(entry => entry.Key, entry => (MapValue)entry.Value, StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> List(MapValue facts, string name) => facts[name] is { } list ? Texts(list) : [];

    private static HashSet<string> Texts(Value list) => [.. ((ListValue)list).Items.Select(item => ((TextValue)item).Text)];
}
