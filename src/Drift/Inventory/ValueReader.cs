using System.Text;
using System.Text.Json;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>UTF-8 JSON as value trees, without a string of the whole in between.</summary>
internal static class ValueReader
{
    public static readonly JsonReaderOptions Options = new() { MaxDepth = 200 };

    /// <exception cref="JsonException">The bytes are no JSON value.</exception>
    public static Value Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        return Next(ref reader);
    }

    /// <summary>The value that the reader stands on.</summary>
    public static Value Next(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Map(ref reader),
        JsonTokenType.StartArray => List(ref reader),
        JsonTokenType.String => Value.Of(reader.GetString()!),
        JsonTokenType.Number => new NumberValue(Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.True => Value.Of(true),
        JsonTokenType.False => Value.Of(false),
        _ => Value.Null,
    };

    private static MapValue Map(ref Utf8JsonReader reader)
    {
        var map = new MapValue();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = Next(ref reader);
        }

        return map;
    }

    private static ListValue List(ref Utf8JsonReader reader)
    {
        var list = new ListValue([]);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Items.Add(Next(ref reader));
        return list;
    }
}
