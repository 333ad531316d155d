using System.Globalization;
using System.Text;
using AiFactory.Generators.Documents;
using AiFactory.Generators.Terraform;
using AiFactory.Generators.Views;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;

namespace AiFactory.Examples.Tests;

/// <summary>A family in a page of text: what a reviewer of an example looks at when it changes.</summary>
internal static class Summary
{
    public static string Of(ArchitectureFamily family, CheckResult check)
    {
        var text = new StringBuilder();
        Section(text, "Resources", family.Graphs.Select(graph => $"{graph.Environment}: {Total(graph)}").Concat(Kinds(family)));
        Section(text, "Steps", family.Leading.Flows.SelectMany(Steps));
        Section(text, "Findings", [.. check.Findings.Select(finding => Line(finding, "open")), .. check.Waived.Select(finding => Line(finding, "waived"))]);
        Section(text, "Grants", family.Graphs.SelectMany(graph => graph.Grants.Select(grant => (graph.Environment, Text: $"{grant.Caller.Key}: {grant.Role} on {grant.Callee.Key}")))
            .GroupBy(grant => grant.Text).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} [{string.Join(", ", group.Select(grant => grant.Environment.Name))}]"));
        Section(text, "Terraform", TerraformFiles.Of(family).Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/')).Where(folder => folder.Length > 0).GroupBy(folder => folder).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()} files")));
        var views = ViewFiles.Of(family);
        Section(text, "Pictures", views.Pictures.Select(picture => $"{picture.Path}: {picture.Title}"));
        Section(text, "Documents", DocumentFiles.Of(family, check, views.Pictures).Select(file => file.Path));
        return text.ToString();
    }

    private static IEnumerable<string> Kinds(ArchitectureFamily family) => family.Graphs
        .SelectMany(graph => graph.Elements.Select(element => (graph.Environment, Kind: element.GetType().Name)))
        .GroupBy(element => element.Kind).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(kind => $"  {kind.Key}: {string.Join(", ", family.Graphs.Select(graph => kind.Count(element => element.Environment == graph.Environment)))}");

    private static int Total(ArchitectureGraph graph) => graph.Elements.OfType<AzureResource>().Count(resource => resource.Ownership != Ownership.Observed);

    private static IEnumerable<string> Steps(Flow flow) =>
    [
        $"{flow.Name} ({flow.Purpose}, {flow.Criticality})",
        .. flow.Stages.SelectMany(stage => stage.Steps.Select(step => $"  {step.Number} {stage.Name}: {Places(step)}{step.Text}{string.Concat(step.Equals(stage.Steps[0]) ? stage.Gates.Select(gate => $" [gate: {gate.Condition}]") : [])}")),
    ];

    private static string Places(FlowStep step) =>
        step.Connections.Count > 0 ? $"{string.Join(" & ", step.Connections.Select(connection => connection.ToString()))}: "
        : step.Place is { } place ? $"{place.Name}: "
        : step.Group is { } group ? $"({group.Name}) "
        : step.BackTo is { } back ? $"back to {back.Name}: " : "";

    private static string Line(Finding finding, string state) =>
        $"{state} {finding.Rule.Id} {finding.Rule.Severity} {finding.Verdict.Element?.Key ?? "the whole"} [{string.Join(", ", finding.Environments.Select(environment => environment.Name))}]: {finding.Verdict.Message}";

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append(title).Append('\n');
        foreach (var line in lines) text.Append("  ").Append(line).Append('\n');
        text.Append('\n');
    }
}
