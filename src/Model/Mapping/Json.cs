using System.Globalization;
using System.Text;

namespace AiFactory.Model.Mapping;

/// <summary>JSON as value trees and back. It is here, small, because the compiler loads the Model without any package.</summary>
public static class Json
{
    /// <summary>Reads one JSON value. Comments, trailing commas and repeated members are refused.</summary>
    /// <exception cref="FormatException">The text is not JSON; the message names line and column.</exception>
    public static Value Parse(string text) => new JsonReader(text).Whole();

    /// <summary>Canonical: members in ordinal order, two spaces, <c>\n</c>.</summary>
    public static string Print(Value value)
    {
        var text = new StringBuilder();
        Print(text, value, "\n");
        return text.Append('\n').ToString();
    }

    private static void Print(StringBuilder text, Value value, string newLine)
    {
        switch (value)
        {
            case MapValue { Entries.Count: 0 }: text.Append("{}"); break;
            case ListValue { Items.Count: 0 }: text.Append("[]"); break;
            case MapValue map:
                var separator = "{";
                foreach (var entry in map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    text.Append(separator).Append(newLine).Append("  ");
                    Quote(text, entry.Key);
                    text.Append(": ");
                    Print(text, entry.Value, newLine + "  ");
                    separator = ",";
                }

                text.Append(newLine).Append('}');
                break;
            case ListValue list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    text.Append(i == 0 ? '[' : ',').Append(newLine).Append("  ");
                    Print(text, list.Items[i], newLine + "  ");
                }

                text.Append(newLine).Append(']');
                break;
            case TextValue plain: Quote(text, plain.Text); break;
            case TemplateValue template: Quote(text, string.Concat(template.Parts.Select(Part))); break;
            case NumberValue number: text.Append(number.Digits); break;
            case FlagValue flag: text.Append(flag.Flag ? "true" : "false"); break;
            default: text.Append("null"); break;
        }
    }

    /// <summary>What only Azure knows is written as the ARM expression that would fetch it; comparison knows it as unknown.</summary>
    private static string Part(object part) => part is Output output ? output.Known ?? $"[reference('{output.Resource?.Id}').{output.Arm}]" : (string)part;

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var letter = value[i];
            switch (letter)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ' or '\u2028' or '\u2029': Escape(text, letter); break;
                case >= '\ud800' and <= '\udfff' when i + 1 < value.Length && char.IsSurrogatePair(letter, value[i + 1]):
                    text.Append(letter).Append(value[++i]);
                    break;
                case >= '\ud800' and <= '\udfff': Escape(text, letter); break; // half a pair, which UTF-8 cannot hold
                default: text.Append(letter); break;
            }
        }

        text.Append('"');
    }

    private static void Escape(StringBuilder text, char letter) => text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
}
