using System.Globalization;
using System.Text;
using System.Text.Json;
using AiFactory.Cli.Output;
using AiFactory.Generators;
using AiFactory.Generators.Documents;
using AiFactory.Generators.Findings;
using AiFactory.Model;

namespace AiFactory.Cli.Commands;

/// <summary>What a build found, wrote and changed, on a screen.</summary>
internal sealed class BuildReport(IReadOnlyList<CheckedArchitecture> verdicts, OutputPlan plan, IReadOnlyList<string> staleLocks, string folder, bool onlyCompared)
{
    /// <summary>Whether <c>--check</c> must fail.</summary>
    public bool IsStale => onlyCompared && (!plan.IsFresh || staleLocks.Count > 0);

    public string Text(bool color)
    {
        var text = new StringBuilder(CheckReport.Text(verdicts, color));
        foreach (var verdict in verdicts)
        {
            text.Append('\n');
            if (verdicts.Count > 1) text.Append(PlainText.Line(verdict.Built.Family.Name)).Append('\n');
            Stacks(text, verdict.Built.Family);
            Grants(text, Changes(verdict));
        }

        text.Append('\n');
        if (!onlyCompared) text.Append(Written()).Append('\n');
        else if (!IsStale) text.Append(CultureInfo.InvariantCulture, $"{PlainText.Line(folder)} is up to date.\n");
        else foreach (var line in plan.Differences.Concat(staleLocks.Select(name => "stale: " + name))) text.Append(PlainText.Line(line)).Append('\n');
        return text.ToString();
    }

    public string Json() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("output", folder);
        json.WriteBoolean("stale", IsStale);
        json.List("differences", plan.Differences.Concat(staleLocks.Select(name => "stale: " + name)));
        json.List("architectures", verdicts, verdict => Architecture(json, verdict));
        json.WriteEndObject();
    });

    private static void Architecture(Utf8JsonWriter json, CheckedArchitecture verdict)
    {
        var changes = Changes(verdict);
        json.List("grantsGiven", changes.Given);
        json.List("grantsTaken", changes.Taken);
        json.List("stacks", StacksOf(verdict.Built.Family), stack =>
        {
            json.WriteString("environment", stack.Environment);
            json.WriteString("stack", stack.Stack);
            json.WriteNumber("resources", stack.Resources);
        });
        json.WritePropertyName("check");
        FindingJson.Write(json, verdict.Built.Family, verdict.Result, verdict.Built.Root, notKnown: verdict.NotKnown);
    }

    private string Written() =>
        plan.IsFresh ? $"{PlainText.Line(folder)} was up to date already."
        : string.Create(CultureInfo.InvariantCulture, $"{PlainText.Line(folder)}: {plan.Missing.Count} new, {plan.Stale.Count} changed, {plan.Superfluous.Count} removed, {plan.Manifest.Hashes.Count} files in all. Begin with {(verdicts.Count > 1 ? verdicts[0].Built.Family.Name + "/" : "")}site/index.html.");

    private static void Stacks(StringBuilder text, ArchitectureFamily family)
    {
        IReadOnlyList<IReadOnlyList<string>> rows = [.. StacksOf(family).Select(stack => new[] { stack.Environment, stack.Stack, stack.Resources.ToString(CultureInfo.InvariantCulture) })];
        text.Append(TextTable.Print([["environment", "stack", "resources"], .. rows]));
    }

    private static IEnumerable<(string Environment, string Stack, int Resources)> StacksOf(ArchitectureFamily family) =>
        family.Graphs.SelectMany(graph => graph.Stacks.Select(stack => (graph.Environment.Name, stack.Name, graph.ResourcesIn(stack).Count())).Where(stack => stack.Item3 > 0));

    private static void Grants(StringBuilder text, GrantChanges changes)
    {
        if (changes.Given.Count + changes.Taken.Count == 0) return;
        text.Append("\nAccess that changes with this build:\n");
        foreach (var grant in changes.Given) text.Append("  + ").Append(PlainText.Line(grant)).Append('\n');
        foreach (var grant in changes.Taken) text.Append("  - ").Append(PlainText.Line(grant)).Append('\n');
    }

    private static GrantChanges Changes(CheckedArchitecture verdict) => GrantChanges.Between(verdict.Built.Lock.Before, verdict.Built.LockAfter, verdict.Built.Family);
}
