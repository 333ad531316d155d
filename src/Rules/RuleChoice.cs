using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>Which rules are asked, where, and how much a finding counts.</summary>
public sealed record RuleChoice
{
    /// <summary>Every rule, as it describes itself.</summary>
    public static RuleChoice All { get; } = new();

    /// <summary>Rules of later levels are not asked.</summary>
    public int Level { get; init; } = RuleRun.LatestLevel;

    public RuleProfile Profile { get; init; } = RuleProfile.Waf;

    /// <summary>Ids, or beginnings of ids that end with a star: AIFA2003, AIFA25*. All when empty.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>All when empty.</summary>
    public IReadOnlyList<WafPillar> Pillars { get; init; } = [];

    /// <summary>Those that are asked, each as the profile has it.</summary>
    public IReadOnlyList<AskedRule> Of(IEnumerable<Rule> rules) => [.. rules
        .Where(rule => rule.Info.Level <= Level && Speaks(rule.Info.Id, rule.Info.Pillar))
        .Select(rule => Profile.Of(rule.Info) is { } info ? new AskedRule(rule, info) : null)
        .OfType<AskedRule>()];

    /// <summary>Whether a rule of that id and pillar was picked.</summary>
    public bool Speaks(string id, WafPillar pillar) => (Pillars.Count == 0 || Pillars.Contains(pillar)) && (Ids.Count == 0 || Ids.Any(pattern => Fits(pattern, id)));

    /// <summary>Whether the pattern is that id, or the beginning of it and a star; in any case.</summary>
    public static bool Fits(string pattern, string id) => pattern.EndsWith("*", StringComparison.Ordinal)
        ? id.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(pattern, id, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A rule and what the profile makes of it.</summary>
/// <param name="Info">The rule's own, with the profile's severity and environments.</param>
public sealed record AskedRule(Rule Rule, RuleInfo Info)
{
    /// <summary>Whether it is asked in that environment.</summary>
    public bool AppliesIn(DeploymentEnvironment environment) => Info.AppliesIn(environment) && Rule.IsRequiredIn(environment);

    /// <summary>The elements that it judges one by one; null where it judges the whole.</summary>
    public IReadOnlyList<Element>? Judged(ArchitectureGraph graph) => Rule.Subjects(graph);
}
