using System.Globalization;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Analyzers;

/// <summary>What a project says about its checking, in MSBuild properties. The compiler and the command line ask it alike.</summary>
public sealed record ProjectSettings
{
    /// <summary>What a project says when it says nothing.</summary>
    public static ProjectSettings None { get; } = new();

    /// <summary>The names of the properties.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["AiFactoryAsOf", "AiFactoryRulesLevel", "AiFactoryProfile", "AiFactoryFlags"];

    /// <summary>The day that waivers are judged by: AiFactoryAsOf; null for today.</summary>
    public Date? AsOf { get; init; }

    /// <summary>AiFactoryRulesLevel, or the latest.</summary>
    public int Level { get; private init; } = RuleRun.LatestLevel;

    /// <summary>AiFactoryProfile: the name of a profile, or the path of its file from the project's folder; waf when not given.</summary>
    public string Profile { get; private init; } = RuleProfile.Waf.Name;

    /// <summary>AiFactoryFlags: <c>search=true;agents=false</c>.</summary>
    public IReadOnlyDictionary<string, bool> Flags { get; init; } = new Dictionary<string, bool>();

    /// <summary>What is wrong with them, a sentence each.</summary>
    public IReadOnlyList<string> Wrong { get; private init; } = [];

    /// <param name="property">The text of a property by its name; null or empty when it is not set.</param>
    public static ProjectSettings Read(Func<string, string?> property)
    {
        var wrong = new List<string>();
        return new()
        {
            AsOf = ReadDate(Text("AiFactoryAsOf"), wrong), Level = ReadLevel(Text("AiFactoryRulesLevel"), wrong), Profile = Text("AiFactoryProfile") is { Length: > 0 } profile ? profile : RuleProfile.Waf.Name, Flags = ReadFlags(Text("AiFactoryFlags"), wrong), Wrong = wrong,
        };

        string Text(string name) => property(name)?.Trim() ?? "";
    }

    /// <summary>The rules that the project asks.</summary>
    /// <param name="read">The text of a file by its path from the project's folder; null where there is none.</param>
    /// <exception cref="FormatException">Its profile cannot be read.</exception>
    public RuleChoice Choice(Func<string, string?> read) => new() { Level = Level, Profile = RuleProfile.Load(Profile, read) };

    private static Date? ReadDate(string text, List<string> wrong)
    {
        if (Date.TryParse(text, out var date)) return date;
        if (text.Length > 0) wrong.Add($"AiFactoryAsOf is '{text}', which is not a date. Write year, month and day, as in 2027-03-31.");
        return null;
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
