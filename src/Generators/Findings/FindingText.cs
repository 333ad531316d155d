using System.Globalization;
using System.Text;
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
        foreach (var rule in check.Findings.GroupBy(finding => finding.Rule.Id)) Rule(text, [.. rule], root, ink);
        foreach (var finding in check.Waived) text.Append(Head(finding, root, "waived")).Append('\n').Append(Waivers(finding));
        foreach (var finding in check.NotAssessed) text.Append(Head(finding, root, "not assessed")).Append('\n');
        foreach (var unknown in notKnown ?? []) text.Append(Open(unknown, ink)).Append('\n');
        if (text.Length > 0) text.Append('\n');
        return text.Append(Summary(check)).Append(notKnown is { Count: > 0 } ? string.Create(CultureInfo.InvariantCulture, $" {notKnown.Count} not known.") : "").Append(dated ? $" As of {check.AsOf}." : "").Append('\n').ToString();
    }

    /// <summary>The counts in one line.</summary>
    public static string Summary(CheckResult check)
    {
        var counts = FindingCounts.Of(check);
        return string.Create(CultureInfo.InvariantCulture, $"{Count(counts.Errors, "error")}, {Count(counts.Warnings, "warning")}, {Count(counts.Infos, "info")}, {counts.Waived} waived, {counts.NotAssessed} not assessed{(counts.Suppressed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {counts.Suppressed} suppressed in source") : "")}. {check.RulesHeld} of {check.RulesAsked} rules hold.");
    }

    private static void Rule(StringBuilder text, IReadOnlyList<Finding> findings, SourceRoot root, Func<Severity, string, string> paint)
    {
        var rule = findings[0].Rule;
        foreach (var finding in findings)
        {
            text.Append(Head(finding, root, SeverityWord(finding.Rule.Severity), words => paint(finding.Rule.Severity, words))).Append('\n');
            Evidence(text, finding, root);
        }

        text.Append("  why: ").Append(PlainText.Line(rule.Why)).Append(rule.Checklist is { } code ? $" (WAF {code})" : "").Append('\n');
        text.Append("  fix: ").Append(PlainText.Line(rule.Fix)).Append('\n');
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
            text.Append(CultureInfo.InvariantCulture, $"    {i + 1}. ").Append(PlainText.Line(root.Without(finding.Verdict.Evidence[i]))).Append('\n');
    }

    private static string Waivers(Finding finding) => string.Concat(finding.Waivers.Distinct().Select(waiver =>
        $"  accepted until {waiver.Expires}{(waiver.Approver is { } approver ? $", approved by {PlainText.Line(approver.Name)}" : "")}: {PlainText.Line(waiver.Reason ?? "")}\n"));

    internal static string SeverityWord(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
