using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>The rules of this assembly: found, not kept.</summary>
public static class RuleCatalogue
{
    /// <summary>What the compiler calls a finding of a rule that an architecture brings along, as it must know all ids beforehand; the message begins with the rule's own.</summary>
    public const string OwnRuleInCompiler = "AIFA8001";

    /// <summary>By id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. typeof(RuleCatalogue).Assembly.GetTypes()
        .Where(type => type is { IsPublic: true, IsAbstract: false } && typeof(Rule).IsAssignableFrom(type))
        .Select(type => (Rule)Activator.CreateInstance(type, nonPublic: true)!)
        .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)];

    /// <summary>All, and what the family brings along. An id that several environments require is one rule.</summary>
    public static IReadOnlyList<Rule> With(ArchitectureFamily family) => [.. All, .. family.Graphs
        .SelectMany(graph => graph.OwnRules.Select(rule => (graph.Environment, Rule: rule)))
        .GroupBy(required => required.Rule.Id, StringComparer.OrdinalIgnoreCase)
        .OrderBy(required => required.Key, StringComparer.Ordinal)
        .Select(required => new OwnRuleCheck(required.First().Rule, [.. required.Where(one => one.Rule.AppliesIn(one.Environment)).Select(one => one.Environment)]))];

    /// <summary>The rule of that id, whatever its case; null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Info.Id, id, StringComparison.OrdinalIgnoreCase));
}
