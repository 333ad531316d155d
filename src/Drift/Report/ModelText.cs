using System.Collections;
using System.Globalization;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Report;

/// <summary>A value of Azure's as a person would write it in C#.</summary>
internal static class ModelText
{
    /// <param name="path">Where the value stands; only the whole value of a property can be written.</param>
    /// <returns>Null for what has no short form.</returns>
    public static string? Of(PropertyMapping? mapping, string path, Value? live)
    {
        if (mapping?.Arm is not { } route || route.Path.Steps != path || live is null || mapping.Maps.Via is not null) return null;
        if (live is TextValue text && Secrets.IsSecret(path, text.Text)) return null;
        return route.Codec.TryRead(live, new ReadContext(), out var value) ? Literal(value) : null;
    }

    private static string? Literal(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        Enum word => $"{word.GetType().Name}.{word}",
        string text => Quoted(text),
        Model.Cidr or Model.Region => Quoted(value.ToString()!),
        IEnumerable items and not IDictionary when items.Cast<object?>().Select(Literal).ToList() is { Count: < 20 } all && !all.Contains(null) => $"[{string.Join(", ", all)}]",
        _ => null,
    };

    private static string Quoted(string text) => Json.Print(Value.Of(text)).TrimEnd('\n');
}
