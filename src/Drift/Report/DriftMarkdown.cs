using System.Globalization;
using System.Text;

namespace AiFactory.Drift.Report;

/// <summary>The comparison for a pull request or an issue.</summary>
public static class DriftMarkdown
{
    private const int Most = 100;

    public static string Of(IReadOnlyList<(DriftResult Result, Located Located)> compared) => string.Join("\n", compared.Select(one => One(one.Result, one.Located)));

    private static string One(DriftResult result, Located located)
    {
        var text = new StringBuilder();
        text.Append("### ").Append(Plain.Markdown(Headline.Of(result))).Append("\n\n");
        var groups = DriftGroup.Of(result.Findings.Where(finding => finding.NeedsAction)).ToList();
        if (groups.Count > 0) text.Append("| What | Resource | Consequence | In C# | In Azure |\n| --- | --- | --- | --- | --- |\n");
        foreach (var group in groups.Take(Most)) text.Append(Row(group, located));
        if (groups.Count > Most) text.Append(CultureInfo.InvariantCulture, $"\nand {groups.Count - Most} more\n");
        foreach (var why in result.Unread.Concat(result.Findings.Where(finding => finding.Class == DriftClass.Unknown).Select(finding => $"{finding.Title} {finding.Path}: {finding.Why}")).Distinct().Take(Most)) text.Append("\n- not seen: ").Append(Plain.Markdown(why));
        foreach (var waiver in result.Expired) text.Append("\n- expired waiver: ").Append(Plain.Markdown($"{waiver.Rule} until {waiver.Expires}"));
        return text.Append('\n').ToString();
    }

    private static string Row(DriftGroup group, Located located)
    {
        var first = group.First;
        string[] cells =
        [
            $"{first.Class.ToString().ToLowerInvariant()}: {group.What}",
            first.Title + (group.Findings.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {group.Findings.Count - 1} more") : ""),
            string.Join(", ", first.Breaks.Select(breach => $"{breach.Rule.Id} {breach.Rule.Title}").Distinct()),
            string.Join(" ", located.Text(first), Repairs.InModel(first)),
            Repairs.InAzure(first) ?? "",
        ];
        return $"| {string.Join(" | ", cells.Select(Plain.Markdown))} |\n";
    }
}
