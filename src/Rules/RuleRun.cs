using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>Asks rules about a family and puts their verdicts together over its environments.</summary>
public static class RuleRun
{
    /// <summary>The level of rules that is on when a project says nothing.</summary>
    public const int LatestLevel = 1;

    /// <param name="asOf">The day that waivers are judged by.</param>
    /// <param name="rules">Those of the catalogue and what the family brings along, unless given.</param>
    /// <param name="choice">Which of them are asked, and how severe they are; all as they describe themselves unless given.</param>
    public static CheckResult Check(ArchitectureFamily family, Date asOf, IReadOnlyList<Rule>? rules = null, RuleChoice? choice = null)
    {
        var chosen = choice ?? RuleChoice.All;
        var asked = chosen.Of(rules ?? RuleCatalogue.With(family));
        var used = new HashSet<Waiver>();
        List<Finding> all = [.. asked.SelectMany(rule => Ask(rule, family, asOf, used))];
        var soFar = new RunSoFar(family, asOf, asked, chosen.Profile, [.. all], [.. used]);
        all.AddRange(asked.SelectMany(one => one.Rule is RunRule rule ? Merge(one, family, graph => rule.Check(graph, soFar), asOf, used) : []).ToList());

        var failed = new HashSet<string>(all.Select(finding => finding.Rule.Id), StringComparer.Ordinal);
        return new CheckResult
        {
            AsOf = asOf,
            Findings = Sorted(all.Where(finding => finding.Verdict.Outcome == Outcome.Fails && !finding.IsWaived)),
            Waived = Sorted(all.Where(finding => finding.Verdict.Outcome == Outcome.Fails && finding.IsWaived)),
            NotAssessed = Sorted(all.Where(finding => finding.Verdict.Outcome == Outcome.NotAssessed)),
            ExpiredWaivers = [.. family.Graphs.SelectMany(graph => graph.Waivers.Where(waiver => waiver.SpeaksOf(graph.Environment) && waiver.HasExpired(asOf)))
                .GroupBy(waiver => (waiver.Rule, waiver.Position)).Select(group => group.First())],
            Asked = asked,
            Held = [.. asked.Where(rule => !failed.Contains(rule.Info.Id))],
        };
    }

    private static IEnumerable<Finding> Ask(AskedRule asked, ArchitectureFamily family, Date asOf, HashSet<Waiver> used) => asked.Rule switch
    {
        EnvironmentRule one => Merge(asked, family, one.Judge, asOf, used),
        DatedRule one => Merge(asked, family, graph => one.Check(graph, asOf), asOf, used),
        FamilyRule all => all.Check(family).Select(verdict => Placed(asked.Info, verdict, family, asOf, used)),
        _ => [],
    };

    /// <summary>The same verdict in several environments is one finding; where one of them is waived and another not, it is two.</summary>
    private static IEnumerable<Finding> Merge(AskedRule asked, ArchitectureFamily family, Func<ArchitectureGraph, IEnumerable<Verdict>> judge, Date asOf, HashSet<Waiver> used)
    {
        var rule = asked.Info;
        ArchitectureGraph[] graphs = [.. family.Graphs.Where(graph => asked.AppliesIn(graph.Environment))];
        return graphs
            .SelectMany(graph => judge(graph).Select(verdict => (graph, verdict, waiver: verdict.Outcome == Outcome.Fails ? WaiverFor(rule.Id, verdict, graph, asOf, used) : null)))
            .GroupBy(found => (found.verdict.Outcome, Element: found.verdict.Element?.Key, found.verdict.Property, found.verdict.Message, found.verdict.Position, IsWaived: found.waiver is not null))
            .Select(group => new Finding(rule, group.First().verdict, [.. group.Select(found => found.graph.Environment).Distinct()], OwnerOf(group.First().verdict, group.First().graph))
            {
                Waivers = [.. group.Select(found => found.waiver).OfType<Waiver>()],
                IsEverywhere = group.Select(found => found.graph).Distinct().Count() == graphs.Length,
            });
    }

    /// <summary>A verdict about a family; waived where each of its environments waives it.</summary>
    private static Finding Placed(RuleInfo rule, Verdict verdict, ArchitectureFamily family, Date asOf, HashSet<Waiver> used)
    {
        ArchitectureGraph[] graphs = [.. family.Graphs.Where(graph => verdict.In is null || verdict.In.Contains(graph.Environment))];
        Waiver?[] waivers = [.. graphs.Select(graph => verdict.Outcome == Outcome.Fails ? WaiverFor(rule.Id, verdict, graph, asOf, used) : null)];
        return new(rule, verdict, [.. graphs.Select(graph => graph.Environment)], OwnerOf(verdict, family.Leading))
        {
            IsEverywhere = graphs.Length == family.Graphs.Count,
            Waivers = waivers.Contains(null) ? [] : [.. waivers.OfType<Waiver>()],
        };
    }

    private static Waiver? WaiverFor(string rule, Verdict verdict, ArchitectureGraph graph, Date asOf, HashSet<Waiver> used)
    {
        Waiver[] covering = [.. graph.Waivers.Where(waiver => waiver.Covers(rule, verdict.Element, graph.Environment))];
        used.UnionWith(covering);
        return Array.Find(covering, waiver => waiver.Expires is not null && !waiver.HasExpired(asOf) && waiver.Reason is not null);
    }

    private static Owner? OwnerOf(Verdict verdict, ArchitectureGraph graph) => verdict.Element?.Owner ?? graph.Brief.Owner;

    private static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) => [.. findings
        .OrderByDescending(finding => finding.Rule.Severity)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Verdict.Position.File, StringComparer.Ordinal)
        .ThenBy(finding => finding.Verdict.Position.Line)
        .ThenBy(finding => finding.Verdict.Element?.Key, StringComparer.Ordinal)
        .ThenBy(finding => finding.Verdict.Message, StringComparer.Ordinal)];
}
