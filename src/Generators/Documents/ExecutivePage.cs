using System.Globalization;
using AiFactory.Generators.Views;
using AiFactory.Model;
using AiFactory.Rules;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Generators.Documents;

/// <summary>One page for those who answer for it: what it is for, what it promises, what protects it, what was accepted, what must be decided. No product, resource, address or rule stands on it.</summary>
public static class ExecutivePage
{
    private const int Protections = 3;

    public static GeneratedFile Of(ArchitectureFamily family, CheckResult check, IReadOnlyList<Picture> pictures)
    {
        var graph = family.Leading;
        var brief = graph.Brief;
        var stories = FlowStory.Of(graph);
        return new("documents/executive.md", Template.Fill("executive.md", new
        {
            brief.Title,
            brief.Purpose,
            Team = brief.Owner?.Name ?? "not named yet",
            Sensitivity = Say.Words(brief.Data),
            Availability = Say.Percent(brief.Availability) is { } promised ? $"{promised} of each month (promised)" : "nothing promised",
            Computed = graph.Flows.Where(flow => flow.Criticality == graph.Flows.Max(other => other.Criticality)).Select(flow => Computed(flow, graph)).ToList(),
            Recovery = Recovery(brief),
            Budget = brief.MonthlyBudget is { } money ? $"{money} a month (budget, not a forecast)" : "no budget stated",
            Protections = Protection.Of(graph).Take(Protections).ToList(),
            Risks = check.Waived.SelectMany(finding => finding.Waivers).Distinct().OrderBy(waiver => waiver.Expires).ThenBy(waiver => waiver.Reason, StringComparer.Ordinal).Select(Risk).Distinct().ToList(),
            Decisions = Decisions(check),
            Picture = pictures.FirstOrDefault(picture => picture.Key == "executive"),
            Stories = stories,
        }));
    }

    private static string Recovery(Brief brief) => (Say.Duration(brief.Rto), Say.Duration(brief.Rpo)) switch
    {
        (null, null) => "nothing promised",
        ({ } back, null) => $"back within {back} after a disaster",
        (null, { } lost) => $"at most {lost} of data lost in a disaster",
        ({ } back, { } lost) => $"back within {back} after a disaster, with at most {lost} of data lost",
    };

    /// <summary>What follows for the most critical flows from what is promised of its parts; rounded down, so that nothing looks better than it is.</summary>
    private static string Computed(Flow flow, ArchitectureGraph graph)
    {
        var availability = FlowAvailability.Of(flow, graph);
        var percent = Math.Floor(availability.Percent * 100) / 100;
        var gap = availability.NotCounted.Count + availability.Unpromised.Count() is > 0 and var count ? $", without {Say.Count(count, "part")} of which nothing is promised" : "";
        return availability.Factors.Count == 0 ? $"{flow.Name}: cannot be computed" : $"{flow.Name}: {percent.ToString("0.##", CultureInfo.InvariantCulture)} % (computed from what is promised of {Say.Count(availability.Factors.Count, "part")}, not measured{gap})";
    }

    private static object Risk(Waiver waiver) => new
    {
        What = Say.Sentence(waiver.Reason ?? "No reason is given"),
        Until = waiver.Expires?.ToString() ?? "no day given",
        By = waiver.AcceptedBy?.Name ?? "nobody named",
        Approver = waiver.Approver?.Name ?? "nobody named",
    };

    /// <summary>What lies open, by who must decide and in which field; and what was accepted only for a time.</summary>
    private static List<object> Decisions(CheckResult check)
    {
        var open = check.Findings.Where(finding => finding.Rule.Severity != Severity.Info)
            .GroupBy(finding => (Owner: finding.Owner?.Name ?? "whoever is accountable", finding.Rule.Pillar))
            .Select(group => (object)new { What = $"{Say.Count(group.Count(), "open point")} of {Field(group.Key.Pillar)}: have {(group.Count() == 1 ? "it" : "them")} corrected, or accept {(group.Count() == 1 ? "it" : "them")} for a time.", Who = group.Key.Owner });
        var ending = check.Waived.SelectMany(finding => finding.Waivers).Distinct().Where(waiver => waiver.Expires is not null).OrderBy(waiver => waiver.Expires)
            .Select(waiver => (object)new { What = $"Before {waiver.Expires}: end the accepted risk, or accept it anew.", Who = waiver.AcceptedBy?.Name ?? "whoever is accountable" }).Distinct();
        return [.. open, .. ending];
    }

    internal static string Field(WafPillar pillar) => pillar switch
    {
        WafPillar.Reliability => "reliability",
        WafPillar.Security => "security",
        WafPillar.Cost => "cost",
        WafPillar.Operations => "operations",
        WafPillar.Performance => "performance",
        WafPillar.Ai => "responsible use of models",
        WafPillar.Integrity => "the soundness of the plan",
        _ => "our own rules",
    };
}
