using System.Text.Json;
using AiFactory.Generators;
using AiFactory.Generators.Findings;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary>How a report is to look.</summary>
/// <param name="FailOn">The threshold of the exit code.</param>
/// <param name="WhyPassed">Whether to tell of each rule that holds what it judged.</param>
internal sealed record ReportStyle(bool Color, string FailOn, bool WhyPassed = false);

/// <summary>The findings of one architecture, or of several under their names.</summary>
internal static class CheckReport
{
    /// <summary>Each form by the word that asks for it; the first unless asked.</summary>
    public static IReadOnlyDictionary<string, Func<IReadOnlyList<CheckedArchitecture>, ReportStyle, string>> Forms { get; } = new Dictionary<string, Func<IReadOnlyList<CheckedArchitecture>, ReportStyle, string>>(StringComparer.Ordinal)
    {
        ["text"] = (verdicts, style) => Text(verdicts, style.Color, style.WhyPassed),
        ["json"] = (verdicts, style) => Json(verdicts, style.WhyPassed),
        ["sarif"] = (verdicts, _) => FindingSarif.Of([.. verdicts.Select(verdict => verdict.WithFixes(verdict.Result.AsOf))]),
        ["junit"] = (verdicts, style) => FindingJUnit.Of(Families(verdicts), severity => severity.Fails(style.FailOn)),
        ["markdown"] = (verdicts, _) => FindingMarkdown.Of(Families(verdicts)),
    };

    public static string Text(IReadOnlyList<CheckedArchitecture> verdicts, bool color, bool whyPassed = false) => string.Join("\n", verdicts.Select(verdict =>
        (verdicts.Count > 1 ? $"{PlainText.Line(verdict.Built.Family.Name)}\n" : "") + (whyPassed ? FindingText.Passed(verdict.Built.Family, verdict.Result) : "") + FindingText.Of(verdict.Result, verdict.Built.Root, color ? Ink : null, dated: true, verdict.NotKnown)));

    /// <summary>An object for one architecture, an array for several.</summary>
    public static string Json(IReadOnlyList<CheckedArchitecture> verdicts, bool whyPassed = false) => JsonText.Of(json =>
    {
        if (verdicts.Count > 1) json.WriteStartArray();
        foreach (var verdict in verdicts) FindingJson.Write(json, verdict.Built.Family, verdict.Result, verdict.Built.Root, notKnown: verdict.NotKnown, whyPassed: whyPassed);
        if (verdicts.Count > 1) json.WriteEndArray();
    });

    private static List<CheckedFamily> Families(IReadOnlyList<CheckedArchitecture> verdicts) => [.. verdicts.Select(verdict => verdict.Family)];

    private static string Ink(Severity severity, string words) => severity switch
    {
        Severity.Error => $"\e[31m{words}\e[0m",
        Severity.Warning => $"\e[33m{words}\e[0m",
        _ => $"\e[36m{words}\e[0m",
    };
}
