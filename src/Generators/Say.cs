using System.Globalization;

namespace AiFactory.Generators;

/// <summary>Values as sentences have them.</summary>
internal static class Say
{
    /// <summary>"specialCategory" as "special category".</summary>
    public static string Words(Enum member) => string.Concat(member.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    public static string? Duration(TimeSpan? time) => time switch
    {
        null => null,
        { TotalHours: < 1 } minutes => Number(minutes.TotalMinutes) + " minutes",
        { TotalDays: >= 2 } days => Number(days.TotalDays) + " days",
        { TotalHours: 1 } => "1 hour",
        { } hours => Number(hours.TotalHours) + " hours",
    };

    public static string? Percent(double? percent) => percent is { } number ? number.ToString("0.###", CultureInfo.InvariantCulture) + " %" : null;

    public static string Count(int number, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>"a", "a and b", "a, b and c"; "nothing" of nothing.</summary>
    public static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "nothing",
        [var one] => one,
        [.. var first, var last] => string.Join(", ", first) + " and " + last,
    };

    /// <summary>A sentence begins with a capital and ends with a full stop.</summary>
    public static string Sentence(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..].TrimEnd('.', ' ') + ".";

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
