using AiFactory.Drift.Inventory;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Rules;

namespace AiFactory.Drift.Compare;

/// <summary>What a difference means: the rules that Azure breaks and the model keeps, each with the difference that breaks it.</summary>
internal static class Consequences
{
    public static IEnumerable<DriftFinding> Of(ArchitectureGraph graph, Desired desired, IReadOnlyDictionary<string, MapValue> matched, LiveAzure live, IReadOnlyList<DriftFinding> findings, Date asOf)
    {
        if (!findings.Any(CanBreak)) return findings;

        var red = NewlyRed(graph, desired, matched, live, findings, asOf).ToLookup(finding => ((AzureResource)finding.Verdict.Element!).Id, StringComparer.OrdinalIgnoreCase);
        var byId = findings.Where(CanBreak).ToLookup(finding => finding.Id, StringComparer.OrdinalIgnoreCase);
        return findings.Select(finding => finding.Class switch
        {
            DriftClass.Missing => finding with { Breaks = [.. Served(finding).Where(id => !byId.Contains(id)).SelectMany(id => red[id])] },
            _ when CanBreak(finding) => finding with { Breaks = [.. red[OwnId(finding)].Where(breach => ReferenceEquals(Cause(breach, byId[finding.Id]), finding))] },
            _ => finding,
        });
    }

    private static bool CanBreak(DriftFinding finding) => finding.Class is DriftClass.Changed or DriftClass.Undeclared or DriftClass.Unmanaged or DriftClass.Missing;

    /// <summary>What a missing resource was there for: a rule that turned red there, where nothing else differs, is its doing.</summary>
    private static IEnumerable<string> Served(DriftFinding finding) => finding.Resource is { } resource
        ? ResourceReferences.Of(resource).Where(other => other is not ResourceGroup && other.Ownership != Ownership.Observed).Select(other => other.Id)
        : [];

    private static string OwnId(DriftFinding finding) => finding.Resource?.Id ?? finding.Id;

    /// <summary>The difference at the property that the rule speaks of; else the resource's first.</summary>
    private static DriftFinding? Cause(Finding breach, IEnumerable<DriftFinding> differences) =>
        differences.FirstOrDefault(difference => difference.Property is { } property && (property.Name == breach.Verdict.Property || property.Maps.Via == breach.Verdict.Property))
        ?? (breach.Verdict.Property is null || differences.All(difference => difference.Property is null) ? differences.FirstOrDefault() : null);

    private static IEnumerable<Finding> NewlyRed(ArchitectureGraph graph, Desired desired, IReadOnlyDictionary<string, MapValue> matched, LiveAzure live, IReadOnlyList<DriftFinding> findings, Date asOf)
    {
        var ours = desired.Documents.Where(document => document.Resource.Ownership != Ownership.Observed).ToList();
        var theirs = findings.Where(finding => finding.Class == DriftClass.Unmanaged).Select(finding => live.Find(finding.Id)!.Body);
        var seen = ReadGraph.Of(graph, ours.Where(document => matched.ContainsKey(document.Id)).Select(document => Named(matched[document.Id], document.Id)).Concat(theirs));
        var stated = ReadGraph.Of(graph, ours.Select(document => Named(document.Body, document.Id)));
        HashSet<(string, string)> before = [.. Red(graph, asOf).Concat(Red(stated, asOf)).Select(Key)];
        return Red(seen, asOf).Where(finding => !before.Contains(Key(finding)));
    }

    private static IEnumerable<Finding> Red(ArchitectureGraph graph, Date asOf)
    {
        var check = RuleRun.Check(ArchitectureFamily.Of(graph), asOf, [.. RuleCatalogue.All.Where(rule => rule.Scope is RuleScope.Resource or RuleScope.Graph)]);
        return check.Findings.Concat(check.Waived).Where(finding => finding.Verdict.Element is AzureResource);
    }

    private static (string Rule, string Id) Key(Finding finding) => (finding.Rule.Id, ((AzureResource)finding.Verdict.Element!).Id.ToUpperInvariant());

    /// <summary>The document under the model's id: a satellite's lies within its resource's.</summary>
    private static MapValue Named(MapValue body, string id)
    {
        var named = new MapValue();
        foreach (var entry in body.Entries) named[entry.Key] = entry.Value;
        named["id"] = Value.Of(id);
        return named;
    }
}
