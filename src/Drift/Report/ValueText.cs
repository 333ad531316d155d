using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Report;

/// <summary>A value as a report shows it: in one line, not too long, without secrets.</summary>
internal static class ValueText
{
    private const int Longest = 160;

    public static string? Of(string path, Value? value) => value is null or NullValue ? null : Shortened(Shown(path, value));

    private static string Shown(string path, Value value) => value switch
    {
        TextValue text => Secrets.IsSecret(path, text.Text) ? Secrets.Hidden : text.Text,
        NumberValue number => number.Digits,
        FlagValue flag => flag.Flag ? "true" : "false",
        ListValue list => $"[{string.Join(", ", list.Items.Take(20).Select(item => Shown(path, item)))}{(list.Items.Count > 20 ? ", …" : "")}]",
        MapValue map => $"{{{string.Join(", ", map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Take(20).Select(entry => $"{entry.Key}: {Shown($"{path}.{entry.Key}", entry.Value)}"))}}}",
        TemplateValue template => string.Concat(template.Parts),
        _ => "nothing",
    };

    private static string Shortened(string text)
    {
        if (text.Length <= Longest) return text;
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }
}
