using System.Globalization;
using System.Text;
using AiFactory.Generators.Findings;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Printing;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;

namespace AiFactory.Generators.Documents;

/// <summary>The architecture on a page: purpose and promises, a picture, and what happens in steps with the picture's numbers.</summary>
public static class Overview
{
    public static GeneratedFile Of(ArchitectureFamily family, CheckResult check)
    {
        var graph = family.Leading;
        var text = new StringBuilder();
        Line(text, $"# {Markdown.Text(graph.Brief.Title)}");
        if (graph.Brief.Purpose.Length > 0) Line(text, Markdown.Text(graph.Brief.Purpose));
        Promises(text, family);
        Line(text, "## Picture");
        Line(text, $"The environment {Markdown.Text(graph.Environment.Name)}. The numbers on the arrows are those of the steps below; an arrow with two heads brings an answer back.");
        var picture = ArchitectView.Of(graph);
        Line(text, $"```mermaid\n{Mermaid.Flowchart(picture)}```");
        ViewNode[] quiet = [.. picture.Nodes.Where(node => node.IsAside)];
        if (quiet.Length > 0) Line(text, $"Not drawn, because no step touches them: {List(quiet.Select(node => Markdown.Text(node.Title)))}.");
        if (Described(graph) is { Length: > 0 } words) Line(text, $"*In words:* {words}");
        foreach (var flow in graph.Flows) Steps(text, flow);
        Differences(text, family);
        Access(text, graph);
        Decisions(text, graph);
        Findings(text, check);
        return new GeneratedFile("overview.md", text.ToString());
    }

    private static void Line(StringBuilder text, string paragraph) => text.Append(paragraph).Append("\n\n");

    private static void Promises(StringBuilder text, ArchitectureFamily family)
    {
        text.Append("| | ").Append(string.Join(" | ", family.Graphs.Select(graph => Markdown.Text(graph.Environment.Name)))).Append(" |\n| --- |");
        foreach (var _ in family.Graphs) text.Append(" --- |");
        text.Append('\n');
        Row("Accountable", graph => graph.Brief.Owner?.Name);
        Row("Data up to", graph => Words(graph.Brief.Data));
        Row("Availability promised", graph => graph.Brief.Availability is { } percent ? percent.ToString("0.###", CultureInfo.InvariantCulture) + " %" : null);
        Row("Back after a disaster within", graph => Duration(graph.Brief.Rto));
        Row("Data that may be lost, at most", graph => Duration(graph.Brief.Rpo));
        Row("Budget a month", graph => graph.Brief.MonthlyBudget?.ToString());
        Row("Region", graph => graph.Environment.Region.Name);
        Row("Azure resources", graph => graph.Resources.Count(resource => resource.Ownership != Ownership.Observed).ToString(CultureInfo.InvariantCulture));
        text.Append('\n');

        void Row(string title, Func<ArchitectureGraph, string?> cell) =>
            text.Append("| ").Append(title).Append(" | ").Append(string.Join(" | ", family.Graphs.Select(graph => Markdown.Text(cell(graph) ?? "not stated")))).Append(" |\n");
    }

    /// <summary>What the picture shows, for those who cannot see it.</summary>
    private static string Described(ArchitectureGraph graph)
    {
        var boxes = graph.Layers.Where(layer => layer.Appearances.Count > 0)
            .Select(layer => $"{Markdown.Text(layer.Name)}{(layer.Description is { Length: > 0 } description ? $" ({Markdown.Text(description)})" : "")} shows {List(layer.Appearances.Select(appearance => Markdown.Text(appearance.Title ?? appearance.Element.Name)))}.");
        return string.Join(" ", boxes);
    }

    private static void Steps(StringBuilder text, Flow flow)
    {
        Line(text, $"## {(flow.Letter.Length > 0 ? flow.Letter + ". " : "")}{Markdown.Text(flow.Name)}");
        Line(text, $"Criticality: {Words(flow.Criticality)}.");
        foreach (var stage in flow.Stages)
        {
            text.Append(CultureInfo.InvariantCulture, $"**{stage.Number} {Markdown.Text(stage.Name)}**\n");
            foreach (var gate in stage.Gates) text.Append(CultureInfo.InvariantCulture, $"- Gate: {Markdown.Text(gate.Condition)}{(gate.Approver is { } approver ? $" (approved by {Markdown.Text(approver.Name)})" : "")}\n");
            foreach (var step in stage.Steps) text.Append(CultureInfo.InvariantCulture, $"- **{step.Number}** {Sentence(step)}\n");
            text.Append('\n');
        }
    }

    private static string Sentence(FlowStep step)
    {
        var told = Markdown.Text(step.Text).TrimEnd('.');
        if (step.BackTo is { } stage) return $"Back to {stage.Number}: {told}.";
        if (step.Direction == StepDirection.Reply) return $"{Name(step.Connections[0].From)} gets {told}.";
        if (step.Group is { } group) return $"In {Markdown.Text(group.Name)}: {told}.";
        if (step.Place is { } place) return $"{Name(place)} {told}.";

        var connection = step.Connections[0];
        var details = new List<string> { $"{Name(connection.From)} → {List(step.Connections.Select(each => Name(each.To)))}", Markdown.Text(connection.Protocol) };
        if (connection.Behalf is { } person) details.Add($"on behalf of {Name(person)}");
        if (connection.Data is { } data) details.Add($"{Words(data)} data");
        return $"{Name(connection.From)} {told}. *{string.Join("; ", details)}*";
    }

    /// <summary>Flows are told of one environment; where another has other steps, the page says so.</summary>
    private static void Differences(StringBuilder text, ArchitectureFamily family)
    {
        var told = Signature(family.Leading);
        string[] others = [.. family.Graphs.Where(graph => Signature(graph) != told).Select(graph => Markdown.Text(graph.Environment.Name))];
        if (others.Length > 0) Line(text, $"The flows differ in {List(others)}.");

        static string Signature(ArchitectureGraph graph) => string.Join("\n", graph.Flows.SelectMany(flow => flow.Steps.Select(step => $"{step.Number}|{step.Text}|{string.Join(",", step.Connections)}")));
    }

    private static void Access(StringBuilder text, ArchitectureGraph graph)
    {
        if (graph.Grants.Count == 0) return;
        text.Append("## Who may do what\n\n| Identity of | Role | On | Because of |\n| --- | --- | --- | --- |\n");
        foreach (var grant in graph.Grants)
        {
            var steps = graph.Flows.SelectMany(flow => flow.Steps).Where(step => step.Direction == StepDirection.Forward && step.Connections.Intersect(grant.Connections).Any()).Select(step => step.Number);
            text.Append(CultureInfo.InvariantCulture, $"| {Identity(grant)} | {Markdown.Text(grant.Role)} | {Name(grant.Callee)} ({Markdown.Text(grant.Callee.Title)}) | {string.Join(", ", steps)} |\n");
        }

        text.Append('\n');
    }

    private static void Decisions(StringBuilder text, ArchitectureGraph graph)
    {
        if (graph.Decisions.Count == 0) return;
        Line(text, "## Decisions");
        foreach (var decision in graph.Decisions)
        {
            var by = decision.DecidedBy is { } owner ? $" ({Markdown.Text(owner.Name)}, {decision.DecidedOn})" : "";
            var rejected = decision.RejectedAlternatives.Select(alternative => $" Not {Markdown.Text(alternative.Title)}: {Markdown.Text(alternative.Reason)}.");
            text.Append(CultureInfo.InvariantCulture, $"- **{Markdown.Text(decision.Title)}**{by}: {Markdown.Text(decision.Reason ?? "no reason given")}.{string.Concat(rejected)}\n");
        }

        text.Append('\n');
    }

    private static void Findings(StringBuilder text, CheckResult check)
    {
        Line(text, "## Findings");
        var counts = FindingCounts.Of(check);
        Line(text, $"{Count(counts.Errors, "error")}, {Count(counts.Warnings, "warning")}, {Count(counts.Infos, "info")}; {check.Waived.Count} accepted for a time; {check.NotAssessed.Count} not assessed; {check.RulesHeld} of {check.RulesAsked} rules hold everywhere.");
        if (check.Waived.Count == 0) return;

        text.Append("| Accepted | Where | Until | Why | Approved by |\n| --- | --- | --- | --- | --- |\n");
        foreach (var finding in check.Waived)
        {
            var waiver = finding.Waivers[0];
            text.Append(CultureInfo.InvariantCulture, $"| {Markdown.Text(finding.Verdict.Message)} | {Markdown.Text(string.Join(", ", finding.Environments))} | {waiver.Expires} | {Markdown.Text(waiver.Reason ?? "")} | {Markdown.Text(waiver.Approver?.Name ?? "")} |\n");
        }

        text.Append('\n');
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");

    /// <summary>An identity of its own may serve several callers, so it is named; what a resource was born with goes by the resource.</summary>
    private static string Identity(Grant grant) =>
        grant.Principal is AzureResource identity ? $"{Name(identity)} ({Markdown.Text(identity.Title)}), for {List(grant.Connections.Select(connection => Name(connection.From)).Distinct())}" : Name(grant.Caller);

    private static string Name(Element element) => Markdown.Text(element.Name);

    private static string Words(Enum member) => string.Concat(member.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    private static string? Duration(TimeSpan? time) => time switch
    {
        null => null,
        { TotalHours: < 1 } minutes => minutes.TotalMinutes.ToString("0.#", CultureInfo.InvariantCulture) + " min",
        { } hours => hours.TotalHours.ToString("0.#", CultureInfo.InvariantCulture) + " h",
    };

    private static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "nothing",
        [var one] => one,
        [.. var first, var last] => string.Join(", ", first) + " and " + last,
    };
}
