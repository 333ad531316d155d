using System.Text.Json;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>
/// Findings in SARIF 2.1.0, for code scanning and for viewers: one run for each architecture. What is waived or known from a baseline is there as suppressed;
/// what could not be judged is told as a notification, as many viewers show every result as an alarm.
/// </summary>
public static class FindingSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Where C# begins a new line; lines are counted so.</summary>
    private static readonly string[] LineBreaks = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>Paths are relative to the root, which a reader resolves as <c>%SRCROOT%</c>.</summary>
    public static string Of(ArchitectureFamily family, CheckResult check, SourceRoot root) => Of([new(family, check, root)]);

    public static string Of(IReadOnlyList<CheckedFamily> architectures) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.List("runs", architectures, one => Run(json, one));
        json.WriteEndObject();
    });

    private static void Run(Utf8JsonWriter json, CheckedFamily one)
    {
        var check = one.Check;
        Finding[] results = [.. check.Findings, .. check.InBaseline, .. check.Waived];
        RuleInfo[] rules = [.. results.Concat(check.NotAssessed).Select(finding => finding.Rule).GroupBy(rule => rule.Id, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.First())];
        var sarif = new SarifResult(json, one.Root, rules, one.Fixes);

        json.Object("tool", () => json.Object("driver", () =>
        {
            json.WriteString("name", "aifactory");
            json.List("rules", rules, rule => SarifRule.Write(json, rule));
        }));
        json.Object("automationDetails", () => json.WriteString("id", $"aifactory/{one.Family.Name}/"));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.List("newlineSequences", LineBreaks);
        json.Object("originalUriBaseIds", () => json.Object(SarifResult.Root, () => json.Object("description", () => json.WriteString("text", "The folder that paths are relative to."))));
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var finding in check.NotAssessed) sarif.NotAssessed(finding);
        foreach (var unknown in one.NotKnown) sarif.NotKnown(unknown);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.List("results", results, sarif.Write);
        json.Object("properties", () =>
        {
            json.WriteString("architecture", one.Family.Name);
            json.List("environments", one.Family.Graphs.Select(graph => graph.Environment.Name));
        });
    }
}
