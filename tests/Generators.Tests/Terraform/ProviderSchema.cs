using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Terraform;

/// <summary>What the azurerm provider would say of a resource's arguments, as far as its schema tells.</summary>
internal static class ProviderSchema
{
    private static readonly MapValue Types = (MapValue)Json.Parse(File.ReadAllText(Repository.At("tests", "Generators.Tests", "Data", "azurerm-schema.json")));

    private static readonly MapValue Nothing = new();

    public static IEnumerable<string> Names => Types.Entries.Keys.Where(name => name != "provenance");

    public static IReadOnlyList<string> Faults(string type, MapValue arguments) => Types[type] is MapValue schema ? [.. InLevel(schema, arguments, type)] : [$"{type} is not in the schema"];

    private static IEnumerable<string> InLevel(MapValue level, MapValue given, string at)
    {
        var attributes = level["attributes"] as MapValue ?? Nothing;
        var blocks = level["blocks"] as MapValue ?? Nothing;
        var required = attributes.Entries.Where(attribute => Is(attribute.Value, "required")).Concat(blocks.Entries.Where(block => ((MapValue)block.Value)["min"] is not null));

        return given.Entries.SelectMany(entry =>
                blocks[entry.Key] is MapValue block ? InBlocks(block, entry.Value, $"{at}.{entry.Key}")
                : attributes[entry.Key] is not MapValue attribute ? [$"{at}.{entry.Key} does not exist"]
                : !Is(attribute, "required") && !Is(attribute, "optional") ? [$"{at}.{entry.Key} can only be read"]
                : InValue(attribute["type"]!, entry.Value, $"{at}.{entry.Key}"))
            .Concat(required.Where(one => given[one.Key] is null).Select(one => $"{at}.{one.Key} is required"));
    }

    private static bool Is(Value attribute, string flag) => ((MapValue)attribute)[flag] is FlagValue { Flag: true };

    private static IEnumerable<string> InBlocks(MapValue schema, Value given, string at) => given switch
    {
        MapValue { IsBlock: true } one => InLevel(schema, one, at),
        ListValue { Items: [MapValue { IsBlock: true }, ..] } list => list.Items.SelectMany(item => InLevel(schema, (MapValue)item, at)).Concat(list.Items.Count > 1 && schema["max"] is not null ? [$"{at} is allowed once"] : []),
        _ => [$"{at} is a block"],
    };

    private static IEnumerable<string> InValue(Value type, Value given, string at) => (type, given) switch
    {
        (TextValue { Text: "string" }, TextValue or TemplateValue) => [],
        (TextValue { Text: "number" }, NumberValue) => [],
        (TextValue { Text: "bool" }, FlagValue) => [],
        (ListValue { Items: [TextValue { Text: "list" or "set" }, var item] }, ListValue list) => list.Items.SelectMany(one => InValue(item, one, at + "[]")),
        (ListValue { Items: [TextValue { Text: "list" or "set" }, ListValue { Items: [TextValue { Text: "object" }, _] } item] }, MapValue { IsBlock: true } one) => InValue(item, one, at), // azurerm takes blocks there too
        (ListValue { Items: [TextValue { Text: "map" }, var item] }, MapValue { IsBlock: false } map) => map.Entries.SelectMany(entry => InValue(item, entry.Value, $"{at}.{entry.Key}")),
        (ListValue { Items: [TextValue { Text: "object" }, MapValue members] }, MapValue map) => map.Entries.SelectMany(entry => members[entry.Key] is { } member ? InValue(member, entry.Value, $"{at}.{entry.Key}") : [$"{at}.{entry.Key} does not exist"]),
        _ => [$"{at} is {Json.Print(type).Replace("\n", "", StringComparison.Ordinal)}, not {given.GetType().Name}"],
    };
}
