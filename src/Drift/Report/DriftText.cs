using System.Globalization;
using System.Text;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Drift.Report;

/// <summary>The comparison for people at a terminal: the one line that matters, then what to do, the consequence before the cause.</summary>
/// <param name="place">Where each finding is to be repaired.</param>
/// <param name="paint">Colours a word by its severity; plain when null.</param>
public sealed class DriftText(Located place, Func<Severity, string, string>? paint = null)
{
    private const int Most = 10;

    private readonly StringBuilder _text = new();

    public static string Of(DriftResult result, Located place, Func<Severity, string, string>? paint = null) => new DriftText(place, paint).Written(result);

    private string Written(DriftResult result)
    {
        Line(Headline.Of(result));
        foreach (var group in DriftGroup.Of(result.Findings.Where(finding => finding.NeedsAction))) Act(group);
        foreach (var group in DriftGroup.Of(result.Findings.Where(finding => finding.Class == DriftClass.Unknown))) Rest("not known", group);
        foreach (var why in result.Unread) Line($"not seen: {why}");
        foreach (var waiver in result.Expired) Line($"expired: the waiver '{waiver.Rule}' held until {waiver.Expires}. Repair the difference, or have a later day approved.");
        foreach (var waiver in result.Idle.Except(result.Expired)) Line($"note: the waiver '{waiver.Rule}' accepts nothing any more.");
        Explained(result);
        foreach (var hidden in result.NotShown) Line($"not compared, as Azure does not show it to readers: {hidden}");
        return _text.ToString();
    }

    private void Act(DriftGroup group)
    {
        var first = group.First;
        _text.Append('\n');
        foreach (var breach in group.Findings.SelectMany(finding => finding.Breaks).DistinctBy(breach => breach.Rule.Id)) Line($"{Ink(breach.Rule.Severity, Word(breach.Rule.Severity) + " " + breach.Rule.Id)}: {Plain.Line(breach.Rule.Title)}", isSafe: true);
        Line($"{Ink(first.Severity, first.Class.ToString().ToLowerInvariant())}: {Plain.Line(group.Findings.Count == 1 ? $"{first.Title} {(first.Path is null ? group.What : ": " + group.What)}".Replace(" : ", ": ", StringComparison.Ordinal) : group.What)}", isSafe: true);
        if (group.Findings.Count > 1)
        {
            foreach (var finding in group.Findings.Take(Most)) Line($"  {At(finding)}{finding.Title}");
            if (group.Findings.Count > Most) Line(string.Create(CultureInfo.InvariantCulture, $"  and {group.Findings.Count - Most} more"));
        }

        if (first.Resource is null) Line($"  id:        {first.Id}");
        if (Repairs.InModel(first) is { } inModel) Line($"  in C#:     {(group.Findings.Count == 1 ? At(first) : "")}{inModel}");
        foreach (var repair in group.Findings.Take(Most).Select(Repairs.InAzure).OfType<string>().Distinct()) Line($"  in Azure:  {repair}");
    }

    private void Rest(string word, DriftGroup group)
    {
        var names = group.Findings.Select(finding => finding.Path is null ? finding.Title : $"{finding.Title} {finding.Path}").Distinct().ToList();
        Line(string.Create(CultureInfo.InvariantCulture, $"{word}: {string.Join(", ", names.Take(3))}{(names.Count > 3 ? $" and {names.Count - 3} more" : "")}: {group.What}"));
    }

    private void Explained(DriftResult result)
    {
        if (result.Explained == 0) return;
        _text.Append('\n');
        Line("explained:");
        foreach (var finding in result.Findings.Where(finding => finding.Waiver is not null))
            Line($"  accepted until {finding.Waiver!.Expires}{(finding.Waiver.Approver is { } approver ? $", approved by {approver.Name}" : "")}: {finding.Title} {finding.Path}: {finding.Waiver.Reason}");
        foreach (var group in DriftGroup.Of(result.Findings.Where(finding => finding is { Class: DriftClass.Undeclared, Waiver: null, NeedsAction: false }))) Rest("  undeclared", group);
        foreach (var group in DriftGroup.Of(result.Findings.Where(finding => finding.Class == DriftClass.Platform))) Rest("  platform", group);
        foreach (var (cause, count) in result.Noise) Line(string.Create(CultureInfo.InvariantCulture, $"  {count} × {cause}"));
    }

    private string At(DriftFinding finding) => place.Text(finding) is { Length: > 0 } at ? at + ": " : "";

    private string Ink(Severity severity, string words) => paint?.Invoke(severity, words) ?? words;

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private void Line(string line, bool isSafe = false) => _text.Append(isSafe ? line : Plain.Line(line)).Append('\n');
}
