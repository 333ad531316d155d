using System.Globalization;
using System.Net;
using System.Text;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>
/// Findings as a comment on a pull request: the counts, then what to do, rule by rule, folded away but for errors. Short however many there are; names from a model can
/// neither call people by name nor link anywhere.
/// </summary>
public static class FindingMarkdown
{
    /// <summary>How many findings of one rule are told one by one.</summary>
    public const int MostOfARule = 10;

    /// <summary>How many rules are told.</summary>
    public const int MostRules = 25;

    private const int LongestMessage = 300;
    private const int LongestPath = 12;

    public static string Of(IReadOnlyList<CheckedFamily> architectures) => string.Join('\n', architectures.Select(Of));

    private static string Of(CheckedFamily one)
    {
        var check = one.Check;
        var text = new StringBuilder();
        text.Append("### ").Append(Said(one.Family.Name)).Append(": ").Append(FindingText.Counted(check)).Append("\n\n");
        IGrouping<string, Finding>[] rules = [.. check.Findings.GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
        foreach (var rule in rules.Take(MostRules)) Rule(text, [.. rule], one.Root);
        if (rules.Length > MostRules) text.Append(CultureInfo.InvariantCulture, $"{rules.Length - MostRules} more rules have findings; `aifactory check` tells them all.\n\n");

        Folded(text, "Accepted for a time", check.Waived, one.Root, finding => $"until {finding.Waivers[0].Expires}: {Said(finding.Waivers[0].Reason ?? "")}");
        Folded(text, "In the baseline", check.InBaseline, one.Root, finding => $"since {finding.InBaselineSince}");
        Folded(text, "Not assessed", check.NotAssessed, one.Root, _ => "");
        if (one.NotKnown.Count > 0) text.Append(CultureInfo.InvariantCulture, $"{one.NotKnown.Count} places of the sources could not be known without running them.\n\n");
        return text.Append(CultureInfo.InvariantCulture, $"{check.RulesHeld} of {check.RulesAsked} rules hold, as of {check.AsOf}.\n").ToString();
    }

    private static void Rule(StringBuilder text, IReadOnlyList<Finding> findings, SourceRoot root)
    {
        var rule = findings[0].Rule;
        text.Append(rule.Severity == Severity.Error ? "<details open>" : "<details>");
        text.Append(CultureInfo.InvariantCulture, $"<summary><b>{FindingText.SeverityWord(rule.Severity)} {Html(rule.Id)}</b> {Html(rule.Title)} ({findings.Count})</summary>\n\n");
        text.Append("**Do:** ").Append(Said(rule.Fix)).Append("\n\n");
        foreach (var finding in findings.Take(MostOfARule)) One(text, finding, root);
        if (findings.Count > MostOfARule) text.Append(CultureInfo.InvariantCulture, $"- and {findings.Count - MostOfARule} more\n");
        text.Append("\n**Why:** ").Append(Said(rule.Why)).Append(rule.Checklist is { } code ? $" (WAF {code})" : "").Append("\n\n</details>\n\n");
    }

    private static void One(StringBuilder text, Finding finding, SourceRoot root)
    {
        text.Append("- ").Append(Said(root.Without(finding.Verdict.Message))).Append(Where(finding, root)).Append('\n');
        var path = finding.Verdict.Evidence;
        IEnumerable<string> told = path.Count <= LongestPath ? path.Select(step => Said(root.Without(step.ToString())))
            : [.. path.Take(LongestPath - 2).Select(step => Said(root.Without(step.Text))), string.Create(CultureInfo.InvariantCulture, $"and {path.Count - LongestPath + 1} steps more"), Said(root.Without(path[^1].Text))]; // what it comes to stands last
        foreach (var (step, index) in told.Select((step, index) => (step, index))) text.Append(CultureInfo.InvariantCulture, $"  {index + 1}. {step}\n");
    }

    private static void Folded(StringBuilder text, string title, IReadOnlyList<Finding> findings, SourceRoot root, Func<Finding, string> note)
    {
        if (findings.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"<details><summary>{title} ({findings.Count})</summary>\n\n");
        foreach (var finding in findings.Take(MostOfARule))
        {
            var more = note(finding);
            text.Append("- ").Append(Said(finding.Rule.Id)).Append(": ").Append(Said(root.Without(finding.Verdict.Message))).Append(Where(finding, root)).Append(more.Length > 0 ? $", {more}" : "").Append('\n');
        }

        if (findings.Count > MostOfARule) text.Append(CultureInfo.InvariantCulture, $"- and {findings.Count - MostOfARule} more\n");
        text.Append("\n</details>\n\n");
    }

    private static string Where(Finding finding, SourceRoot root)
    {
        var place = root.At(finding.Verdict.Position);
        var environments = finding.IsEverywhere ? "" : $" in {Said(string.Join(", ", finding.Environments.Select(environment => environment.Name)))}";
        return environments + (place.Length > 0 ? $" {Markdown.Code(PlainText.Line(place))}" : "");
    }

    /// <summary>Text that stays text. A name that is called, a number of an issue and an address are links on a forge without any mark: an unseen character breaks them.</summary>
    private static string Said(string text) => Markdown.Text(Short(text))
        .Replace("@", "@\u200B", StringComparison.Ordinal).Replace("#", "#\u200B", StringComparison.Ordinal)
        .Replace("://", ":\u200B//", StringComparison.Ordinal).Replace("www.", "www\u200B.", StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) =>
        text.Length <= LongestMessage ? text : text[..(char.IsHighSurrogate(text[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage)] + " …";

    /// <summary>Within a block of HTML nothing is Markdown.</summary>
    private static string Html(string text) => WebUtility.HtmlEncode(PlainText.Line(text));
}
