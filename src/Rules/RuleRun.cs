using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>Asks rules about a family and puts their verdicts together over its environments.</summary>
public static class RuleRun
{
    /// <summary>The level of rules that is on when a project says nothing.</summary>
    public const int LatestLevel = 1;

    /// <param name="asOf">The day that waivers are judged by.</param>
    /// <param name="rules">Those of the catalogue and what the family brings along, unless given.</param>
    public static CheckResult Check(ArchitectureFamily family, Date asOf, IReadOnlyList<Rule>? rules = null, int level = LatestLevel)
    {
        IReadOnlyList<Rule> asked = [.. (rules ?? RuleCatalogue.With(family)).Where(rule => rule.Info.Level <= level)];
        var used = new HashSet<Waiver>();
        List<Finding> all = [.. asked.Where(rule => rule is not RunRule).SelectMany(rule => Ask(rule, family, asOf, used))];
        var soFar = new RunSoFar(family, asOf, asked, [.. all], [.. used]);
        all.AddRange(asked.OfType<RunRule>().SelectMany(rule => Merge(rule, family, graph => rule.Check(graph, soFar), asOf, used)).ToList());

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

    private static IEnumerable<Finding> Ask(Rule rule, ArchitectureFamily family, Date asOf, HashSet<Waiver> used) => rule switch
    {
        EnvironmentRule one => Merge(rule, family, graph => rule.AppliesIn(graph.Environment) ? one.Judge(graph) : [], asOf, used),
        FamilyRule all => all.Check(family).Select(verdict => Placed(rule.Info, verdict, family, asOf, used)),
        _ => [],
    };

    /// <summary>The same verdict in several environments is one finding; where one of them is waived and another not, it is two.</summary>
    private static IEnumerable<Finding> Merge(Rule asked, ArchitectureFamily family, Func<ArchitectureGraph, IEnumerable<Verdict>> judge, Date asOf, HashSet<Waiver> used)
    {
        var rule = asked.Info;
        var applies = family.Graphs.Count(graph => asked.AppliesIn(graph.Environment));
        return family.Graphs
            .SelectMany(graph => judge(graph).Select(verdict => (graph, verdict, waiver: verdict.Outcome == Outcome.Fails ? WaiverFor(rule.Id, verdict, graph, asOf, used) : null)))
            .GroupBy(found => (found.verdict.Outcome, Element: found.verdict.Element?.Key, found.verdict.Property, found.verdict.Message, found.verdict.Position, IsWaived: found.waiver is not null))
            .Select(group => new Finding(rule, group.First().verdict, [.. group.Select(found => found.graph.Environment).Distinct()], OwnerOf(group.First().verdict, group.First().graph))
            {
                Waivers = [.. group.Select(found => found.waiver).OfType<Waiver>()],
                IsEverywhere = group.Select(found => found.graph).Distinct().Count() == applies,
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
