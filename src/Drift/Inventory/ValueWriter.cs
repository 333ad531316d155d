using System.Text.Json;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>Writes value trees as JSON, in the order of their members.</summary>
internal static class ValueWriter
{
    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case MapValue map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (var item in list.Items) Write(json, item);
                json.WriteEndArray();
                break;
            case TextValue text: json.WriteStringValue(text.Text); break;
            case NumberValue number: json.WriteRawValue(number.Digits); break;
            case FlagValue flag: json.WriteBooleanValue(flag.Flag); break;
            default: json.WriteNullValue(); break;
        }
    }
}
