using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>
/// What an organisation makes of the rules: how severe each is, and in which kinds of environment it is asked. A profile is a JSON file that extends one of ours or another file;
/// one that extends a file may only be stricter than that, so that a team cannot loosen what its platform asks.
/// </summary>
public sealed class RuleProfile
{
    private readonly IReadOnlyList<ProfileEntry> _entries;
    private readonly RuleProfile? _parent;

    internal RuleProfile(string name, RuleProfile? parent, IReadOnlyList<ProfileEntry> entries, int? securityErrorDays) =>
        (Name, _parent, _entries, SecurityErrorDays) = (name, parent, entries, securityErrorDays ?? parent?.SecurityErrorDays ?? 180);

    /// <summary>The rules as they describe themselves.</summary>
    public static RuleProfile Waf => ProfileReader.BuiltIn("waf")!;

    /// <summary>The profiles that come with this library, by name.</summary>
    public static IReadOnlyList<string> BuiltIn => ProfileReader.BuiltInNames;

    /// <summary>The name of one of ours, or the path of the file.</summary>
    public string Name { get; }

    /// <summary>For how many days from the day of the check a waiver may accept an error of the Security pillar.</summary>
    public int SecurityErrorDays { get; }

    /// <summary>One of ours by its name, or a file by its path.</summary>
    /// <param name="word">waf, ai-baseline, regulated, or a path with forward slashes.</param>
    /// <param name="read">The text of a file by its path; null where there is none.</param>
    /// <exception cref="FormatException">There is no such profile, it cannot be read, or it loosens the file that it extends; the message names the file and the line.</exception>
    public static RuleProfile Load(string word, Func<string, string?> read) => ProfileReader.Load(word, read);

    /// <summary>The rule as this profile has it; null where it is off.</summary>
    public RuleInfo? Of(RuleInfo rule)
    {
        var before = _parent is null ? rule : _parent.Of(rule);
        var entry = _entries.Where(entry => RuleChoice.Fits(entry.Pattern, rule.Id)).OrderByDescending(entry => entry.Pattern.Length).FirstOrDefault();
        if (entry is null) return before;
        if (entry.IsOff || (before is null && entry.Severity is null)) return null;
        var info = before ?? rule;
        return info with { Severity = entry.Severity ?? info.Severity, Environments = entry.Environments ?? info.Environments };
    }

    /// <summary>What this profile asks less strictly than the other, a sentence for each rule.</summary>
    internal IEnumerable<string> LooserThan(RuleProfile other)
    {
        if (SecurityErrorDays > other.SecurityErrorDays) yield return $"it lets waivers of security errors last {SecurityErrorDays} days, and {other.Name} {other.SecurityErrorDays}";
        foreach (var rule in RuleCatalogue.All.Select(rule => rule.Info))
        {
            if (other.Of(rule) is not { } asked) continue;
            if (Of(rule) is not { } own) yield return $"it turns {rule.Id} off, which is {Word(asked.Severity)} in {other.Name}";
            else if (own.Severity < asked.Severity) yield return $"it makes {rule.Id} {Word(own.Severity)}, which is {Word(asked.Severity)} in {other.Name}";
            else if (Kinds.Any(kind => Applies(asked, kind) && !Applies(own, kind))) yield return $"it asks {rule.Id} in fewer environments than {other.Name}";
        }
    }

    private static IEnumerable<EnvironmentKind> Kinds => Enum.GetValues(typeof(EnvironmentKind)).Cast<EnvironmentKind>();

    private static bool Applies(RuleInfo rule, EnvironmentKind kind) => rule.Environments.Count == 0 || rule.Environments.Contains(kind);

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}

/// <summary>What a profile says of the rules that a pattern fits.</summary>
/// <param name="Severity">As it is when null.</param>
/// <param name="Environments">As they are when null; all when empty.</param>
internal sealed record ProfileEntry(string Pattern, Severity? Severity, bool IsOff, IReadOnlyList<EnvironmentKind>? Environments);
