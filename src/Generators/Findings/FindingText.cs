using System.Globalization;
using System.Text;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>Findings for people: what is wrong and where, then why it matters and what to do, once for each rule.</summary>
public static class FindingText
{
    /// <param name="paint">Colours "error AIFA2003" by its severity, for a terminal; plain when null.</param>
    /// <param name="dated">Whether to say the day that waivers were judged by. Not in a file: it would change every day.</param>
    /// <param name="notKnown">What the sources leave open.</param>
    public static string Of(CheckResult check, SourceRoot root, Func<Severity, string, string>? paint = null, bool dated = false, IReadOnlyList<NotKnown>? notKnown = null)
    {
        var text = new StringBuilder();
        var ink = paint ?? ((_, words) => words);
        var areSeveral = check.Findings.Select(finding => finding.Owner).OfType<Owner>().Distinct().Skip(1).Any();
        foreach (var rule in check.Findings.GroupBy(finding => finding.Rule.Id)) Rule(text, [.. rule], root, ink, areSeveral);
        foreach (var known in check.InBaseline.GroupBy(finding => finding.Rule.Id)) text.Append(CultureInfo.InvariantCulture, $"{Count(known.Count(), "finding")} of {PlainText.Line(known.Key)} in the baseline since {known.Min(finding => finding.InBaselineSince)}\n");
        foreach (var finding in check.Waived) text.Append(Head(finding, root, "waived")).Append('\n').Append(Waivers(finding));
        foreach (var finding in check.NotAssessed) text.Append(Head(finding, root, "not assessed")).Append('\n');
        foreach (var unknown in notKnown ?? []) text.Append(Open(unknown, ink)).Append('\n');
        if (text.Length > 0) text.Append('\n');
        return text.Append(Summary(check)).Append(notKnown is { Count: > 0 } ? string.Create(CultureInfo.InvariantCulture, $" {notKnown.Count} not known.") : "").Append(dated ? $" As of {check.AsOf}." : "").Append('\n').ToString();
    }

    /// <summary>Of each rule that holds what it judged, and then those that had nothing to judge.</summary>
    public static string Passed(ArchitectureFamily family, CheckResult check)
    {
        var text = new StringBuilder();
        var (passed, idle) = PassEvidence.Of(family, check).ToLookup(evidence => evidence.HasSubjects) is var both ? (both[true].ToList(), both[false].ToList()) : default;
        foreach (var evidence in passed)
        {
            text.Append(CultureInfo.InvariantCulture, $"passed {evidence.Rule.Id}: not so: {PlainText.Line(evidence.Rule.Title)}{Standards(evidence.Rule)}\n");
            foreach (var same in evidence.Judged.Where(one => one.Judged is not { Count: 0 }).GroupBy(Looked, one => one.Graph.Environment.Name)) text.Append(CultureInfo.InvariantCulture, $"  {string.Join(", ", same)}: {PlainText.Line(same.Key)}\n");
        }

        if (idle.Count > 0) text.Append(CultureInfo.InvariantCulture, $"nothing to judge for {Count(idle.Count, "rule")}: {string.Join(", ", idle.Select(evidence => evidence.Rule.Id))}\n");
        return text.Append('\n').ToString();
    }

    private static string Looked((ArchitectureGraph Graph, IReadOnlyList<Element>? Judged) one) => one.Judged is { } elements
        ? $"{Count(elements.Count, "element")}: {string.Join(", ", elements.Select(element => element.Key).Order(StringComparer.Ordinal))}"
        : $"the whole: {Count(one.Graph.Elements.Count, "element")}, {Count(one.Graph.Connections.Count, "connection")}, {Count(one.Graph.Flows.Count, "flow")}";

    private static string Standards(RuleInfo rule) =>
        string.Join("; ", new[] { rule.Checklist is { } code ? $"WAF {code}" : null, rule.Controls.Count > 0 ? $"MCSB {string.Join(", ", rule.Controls)}" : null }.OfType<string>()) is { Length: > 0 } all ? $" ({all})" : "";

    /// <summary>The counts in one line.</summary>
    public static string Summary(CheckResult check) => string.Create(CultureInfo.InvariantCulture, $"{Counted(check)}. {check.RulesHeld} of {check.RulesAsked} rules hold.");

    internal static string Counted(CheckResult check)
    {
        var counts = FindingCounts.Of(check);
        return $"{Count(counts.Errors, "error")}, {Count(counts.Warnings, "warning")}, {Count(counts.Infos, "info")}, {Some(counts.Waived, "waived")}, {Some(counts.NotAssessed, "not assessed")}"
            + (counts.InBaseline > 0 ? $", {Some(counts.InBaseline, "in the baseline")}" : "") + (counts.Suppressed > 0 ? $", {Some(counts.Suppressed, "suppressed in source")}" : "");
    }

    /// <param name="saysWho">Whether more than one owner has something to do.</param>
    private static void Rule(StringBuilder text, IReadOnlyList<Finding> findings, SourceRoot root, Func<Severity, string, string> paint, bool saysWho)
    {
        var rule = findings[0].Rule;
        foreach (var finding in findings)
        {
            text.Append(Head(finding, root, SeverityWord(finding.Rule.Severity), words => paint(finding.Rule.Severity, words))).Append('\n');
            Evidence(text, finding, root);
        }

        text.Append("  why: ").Append(PlainText.Line(rule.Why)).Append(rule.Checklist is { } code ? $" (WAF {code})" : "").Append('\n');
        text.Append("  fix: ").Append(PlainText.Line(rule.Fix)).Append('\n');
        if (saysWho && findings.Select(finding => finding.Owner?.Name).OfType<string>().Distinct().ToList() is { Count: > 0 } owners) text.Append("  who: ").Append(PlainText.Line(string.Join(", ", owners))).Append('\n');
        text.Append("  see: ").Append(rule.RequiredAt.IsKnown ? PlainText.Line(root.At(rule.RequiredAt)) : $"aifactory rules {rule.Id}").Append('\n');
    }

    private static string Head(Finding finding, SourceRoot root, string word, Func<string, string>? paint = null)
    {
        var kind = $"{word} {finding.Rule.Id}";
        var place = root.At(finding.Verdict.Position);
        var environments = finding.IsEverywhere ? "" : $" [{string.Join(", ", finding.Environments.Select(environment => environment.Name))}]";
        return $"{PlainText.Line(place.Length > 0 ? place + ": " : "")}{paint?.Invoke(kind) ?? kind}: {PlainText.Line(root.Without(finding.Verdict.Message) + environments)}";
    }

    private static string Open(NotKnown unknown, Func<Severity, string, string> paint)
    {
        var place = unknown.File is { } file ? string.Create(CultureInfo.InvariantCulture, $"{file}({unknown.Line},{unknown.Column}): ") : "";
        var environments = unknown.IsEverywhere ? "" : $" [{string.Join(", ", unknown.Environments)}]";
        return $"{PlainText.Line(place)}{paint(unknown.Severity, $"{SeverityWord(unknown.Severity)} {unknown.Id}")}: {PlainText.Line(unknown.Message + environments)}";
    }

    /// <summary>Step by step, as the verdict was reached.</summary>
    private static void Evidence(StringBuilder text, Finding finding, SourceRoot root)
    {
        for (var i = 0; i < finding.Verdict.Evidence.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"    {i + 1}. ").Append(PlainText.Line(root.Without(finding.Verdict.Evidence[i].ToString()))).Append('\n');
    }

    private static string Waivers(Finding finding) => string.Concat(finding.Acceptances().Select(waiver =>
        $"  accepted until {waiver.Expires}{(waiver.Approver is { } approver ? $", approved by {PlainText.Line(approver.Name)}" : "")}: {PlainText.Line(waiver.Reason ?? "")}\n"));

    internal static string SeverityWord(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static string Some(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}");

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
