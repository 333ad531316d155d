using AiFactory.Interpreter;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Analyzers;

/// <summary>What the rules say of an interpreted architecture: only what holds whatever is not known. The compiler and the command line ask it alike.</summary>
public static class WorldCheck
{
    private const int ManyElements = 10_000;

    /// <param name="asOf">The day that waivers are judged by.</param>
    /// <returns>With one certain world what <see cref="RuleRun"/> says of it, unchanged; with none, that nothing was asked.</returns>
    public static CheckResult Of(Interpretation interpretation, Date asOf, RuleChoice? choice = null)
    {
        if (IsEndless(interpretation)) return Nothing(asOf);
        CheckResult[] results = [.. interpretation.Worlds.Select(world => Check(world, asOf, null, choice))];
        if (results.Length == 0) return Nothing(asOf);
        if (results.Length == 1 && !IsClouded(interpretation)) return results[0];

        var common = new CommonFindings(results, interpretation);
        var notHeld = common.NotHeld;
        return results[0] with
        {
            Findings = common.Open,
            Waived = common.Waived,
            NotAssessed = common.NotAssessed,
            ExpiredWaivers = [.. results[0].ExpiredWaivers.Where(waiver => results.All(result => result.ExpiredWaivers.Any(other => other.Rule == waiver.Rule && other.Position == waiver.Position)))],
            Held = IsClouded(interpretation) ? [] : [.. results[0].Asked.Where(rule => !notHeld.Contains(rule.Info.Id))],
        };
    }

    /// <summary>The findings alone, as an editor needs them after every key press: of further worlds only those rules are asked that found something in the first.</summary>
    public static IReadOnlyList<Finding> Findings(Interpretation interpretation, Date asOf, RuleChoice? choice = null)
    {
        if (interpretation.Worlds.Count == 0 || IsEndless(interpretation)) return [];
        var first = Check(interpretation.Worlds[0], asOf, null, choice);
        if (interpretation.Worlds.Count == 1 && !IsClouded(interpretation)) return first.Findings;

        var alone = new CommonFindings([first], interpretation);
        var found = new HashSet<string>(alone.Open.Select(finding => finding.Rule.Id), StringComparer.Ordinal);
        if (found.Count == 0) return [];

        return new CommonFindings([first, .. interpretation.Worlds.Skip(1).Select(world => Check(world, asOf, Asked(world.Family, found), choice))], interpretation).Open;
    }

    /// <summary>What in the sources a finding is about: the property's value or the element, else where the thing was said. Null where no source says it.</summary>
    /// <param name="places">Of the world that the finding is worded in.</param>
    public static Place? PlaceOf(Finding finding, SourceMap places)
    {
        var verdict = finding.Verdict;
        var ofElement = verdict.Element is { } element ? (verdict.Property is { } property ? places.Of(element, property) : null) ?? places.Of(element) : null;
        return ofElement ?? places.Of(verdict.Position);
    }

    private static CheckResult Check(World world, Date asOf, IReadOnlyList<Rule>? rules, RuleChoice? choice) => Room.For(world.Family, () => RuleRun.Check(world.Family, asOf, rules, choice));

    /// <summary>What is said of waivers rests on what all others have said.</summary>
    private static IReadOnlyList<Rule>? Asked(ArchitectureFamily family, HashSet<string> found)
    {
        IReadOnlyList<Rule> asked = [.. RuleCatalogue.With(family).Where(rule => found.Contains(rule.Info.Id))];
        return asked.Any(rule => rule is RunRule) ? null : asked;
    }

    /// <summary>Whether there is a part that no world shows: no rule has judged all there is.</summary>
    internal static bool IsClouded(Interpretation interpretation) => interpretation.IsBroken || interpretation.Obscured.Count > 0;

    /// <summary>Whether it is what a loop without an end made until it was stopped. To judge all that would keep an editor busy for seconds, and say nothing.</summary>
    private static bool IsEndless(Interpretation interpretation) =>
        interpretation.Problems.Any(problem => problem.Kind == ProblemKind.LimitReached) && interpretation.Worlds.Any(world => world.Family.Graphs.Sum(graph => graph.Elements.Count) > ManyElements);

    private static CheckResult Nothing(Date asOf) => new()
    {
        AsOf = asOf, Findings = [], Waived = [], NotAssessed = [], ExpiredWaivers = [], Asked = [], Held = [],
    };
}
