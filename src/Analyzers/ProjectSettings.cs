using System.Globalization;
using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiFactory.Analyzers;

/// <summary>What a project says about its checking, in MSBuild properties.</summary>
internal sealed record ProjectSettings
{
    private const string Prefix = "build_property.";

    /// <summary>The day that waivers are judged by: AiFactoryAsOf, or today (UTC).</summary>
    public Date AsOf { get; private init; }

    /// <summary>AiFactoryRulesLevel, or the latest.</summary>
    public int Level { get; private init; } = RuleRun.LatestLevel;

    /// <summary>AiFactoryFlags: <c>search=true;agents=false</c>.</summary>
    public IReadOnlyDictionary<string, bool> Flags { get; private init; } = new Dictionary<string, bool>();

    /// <summary>What is wrong with them, a sentence each.</summary>
    public IReadOnlyList<string> Wrong { get; private init; } = [];

    public static ProjectSettings Read(AnalyzerConfigOptions options)
    {
        var wrong = new List<string>();
        return new()
        {
            AsOf = ReadDate(Text(options, "AiFactoryAsOf"), wrong),
            Level = ReadLevel(Text(options, "AiFactoryRulesLevel"), wrong),
            // The compiler is told properties in a form where a semicolon begins a comment; so the package passes this one with commas.
            Flags = ReadFlags(Text(options, "AiFactoryFlagList") is { Length: > 0 } list ? list : Text(options, "AiFactoryFlags"), wrong),
            Wrong = wrong,
        };
    }

    private static string Text(AnalyzerConfigOptions options, string property) => options.TryGetValue(Prefix + property, out var text) ? text.Trim() : "";

    private static Date ReadDate(string text, List<string> wrong)
    {
        if (Date.TryParse(text, out var date)) return date;
        if (text.Length > 0) wrong.Add($"AiFactoryAsOf is '{text}', which is not a date. Write year, month and day, as in 2027-03-31.");
        var today = DateTime.UtcNow;
        return new Date(today.Year, today.Month, today.Day);
    }

    private static int ReadLevel(string text, List<string> wrong)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level > 0) return level;
        if (text.Length > 0) wrong.Add($"AiFactoryRulesLevel is '{text}'. Write a whole number from 1 to {RuleRun.LatestLevel}.");
        return RuleRun.LatestLevel;
    }

    private static Dictionary<string, bool> ReadFlags(string text, List<string> wrong)
    {
        var flags = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var part in text.Split([';', ','], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            var equals = part.IndexOf('=');
            if (equals > 0 && bool.TryParse(part.Substring(equals + 1).Trim(), out var isOn)) flags[part.Substring(0, equals).Trim()] = isOn;
            else wrong.Add($"AiFactoryFlags has '{part}'. Write a flag's name and true or false, as in search=true;agents=false.");
        }

        return flags;
    }
}
