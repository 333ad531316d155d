using AiFactory.Generators.Views;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Generators.Documents;

/// <summary>The architecture as an article, in the order that readers of the Azure Architecture Center know: picture, workflow, components, alternatives, considerations by pillar, deployment.</summary>
public static class Article
{
    public static GeneratedFile Of(ArchitectureFamily family, CheckResult check, IReadOnlyList<Picture> pictures)
    {
        var graph = family.Leading;
        return new("documents/architecture.md", Template.Fill("architecture.md", new
        {
            graph.Brief.Title,
            graph.Brief.Purpose,
            Parts = graph.Layers.Where(layer => layer.Description is { Length: > 0 }).Select(layer => new { layer.Name, layer.Description }).ToList(),
            Environment = graph.Environment.Name,
            Environments = Say.List(family.Graphs.Select(each => each.Environment.Name)),
            Picture = pictures.FirstOrDefault(picture => picture.Key == "architect"),
            Flows = FlowStory.Of(graph).Select(story => new { Story = story, Picture = pictures.FirstOrDefault(picture => picture.Key == story.Key) }).ToList(),
            Others = OtherwiseTold(family),
            Components = Components(graph),
            graph.Decisions,
            Alternatives = graph.Decisions.Where(decision => decision.RejectedAlternatives.Count > 0).Select(decision => new { decision.Title, Reason = Say.Sentence(decision.Reason ?? "No reason is given"), Rejected = decision.RejectedAlternatives }).ToList(),
            Pillars = Pillars(graph, check),
            Promises = Promises(family),
            Stacks = graph.Stacks.Where(stack => graph.ResourcesIn(stack).Any()).Select(stack => new { stack.Name, Owner = stack.Owner?.Name ?? graph.Brief.Owner?.Name ?? "not named" }).ToList(),
            Owners = graph.Elements.Select(element => element.Owner).Append(graph.Brief.Owner).OfType<Owner>().Select(owner => owner.Name).Distinct().Order(StringComparer.Ordinal).ToList(),
            Steps = graph.Promotions.Select(promotion => new { From = promotion.From.Name, To = promotion.To.Name, Condition = promotion.Gates.Count > 0 ? Say.List(promotion.Gates.Select(gate => gate.Condition)) : "somebody decides so" }).ToList(),
            Links = Links(graph),
        }));
    }

    /// <summary>The environments whose flows are not those that are told; empty when all agree.</summary>
    private static string OtherwiseTold(ArchitectureFamily family)
    {
        var told = Signature(family.Leading);
        string[] others = [.. family.Graphs.Where(graph => Signature(graph) != told).Select(graph => graph.Environment.Name)];
        return others.Length == 0 ? "" : Say.List(others);

        static string Signature(ArchitectureGraph graph) => string.Join("\n", graph.Flows.SelectMany(flow => flow.Steps.Select(step => $"{step.Number}|{step.Text}|{string.Join(",", step.Connections)}")));
    }

    /// <summary>One entry a kind of service that people chose, with what it is for here.</summary>
    private static List<object> Components(ArchitectureGraph graph) => [.. Chosen(graph)
        .GroupBy(resource => resource.Shape.Service!)
        .Select(kind => (object)new
        {
            kind.Key.Title,
            kind.Key.Source,
            Definition = Lowered(kind.Key.Definition),
            Role = Say.List(kind.Select(resource => RoleOf(resource, graph)).Distinct()),
        })];

    private static IEnumerable<AzureResource> Chosen(ArchitectureGraph graph) => graph.Layers.SelectMany(layer => layer.Appearances).Select(appearance => appearance.Element).OfType<AzureResource>().Distinct().Where(resource => resource.Shape.Service is not null);

    private static string RoleOf(AzureResource resource, ArchitectureGraph graph)
    {
        if (resource.Why is { Length: > 0 } why) return $"{resource.Name} ({why.TrimEnd('.')})";
        var told = graph.Flows.SelectMany(flow => flow.Steps).Where(step => step.Direction == StepDirection.Forward && step.Connections.Any(connection => Told(connection.From) || Told(connection.To))).Select(step => step.Number).ToList();
        return told.Count == 0 ? resource.Name : $"{resource.Name} (in {(told.Count == 1 ? "step" : "steps")} {Say.List(told)})";

        // a container counts for its account, where it is not shown by itself
        bool Told(Element element) => ReferenceEquals(Standing.Of(element, null, graph).Element, resource);
    }

    internal static string Lowered(string definition) => definition.Length > 1 && char.IsUpper(definition[1]) ? definition : char.ToLowerInvariant(definition[0]) + definition[1..];

    private static List<object> Pillars(ArchitectureGraph graph, CheckResult check)
    {
        var protections = Protection.Of(graph);
        return [.. new[] { WafPillar.Reliability, WafPillar.Security, WafPillar.Cost, WafPillar.Operations, WafPillar.Performance, WafPillar.Ai }.Select(pillar => (object?)PillarOf(pillar, protections, check)).OfType<object>()];
    }

    private static object? PillarOf(WafPillar pillar, IReadOnlyList<Protection> protections, CheckResult check)
    {
        var (name, aim, page) = Words(pillar);
        var holds = protections.Where(protection => protection.Pillar == pillar).ToList();
        var open = check.Findings.Where(finding => finding.Rule.Pillar == pillar).GroupBy(finding => finding.Rule).Select(same => new { same.Key.Title, same.Key.Fix, Where = Say.List(same.Select(finding => finding.Verdict.Element?.Name ?? "the architecture").Distinct()) }).ToList();
        var accepted = check.Waived.Where(finding => finding.Rule.Pillar == pillar).Select(finding => new { finding.Rule.Title, Where = finding.Verdict.Element?.Name ?? "the architecture", Reason = Say.Sentence(finding.Waivers[0].Reason ?? "No reason is given"), Until = finding.Waivers[0].Expires?.ToString() ?? "" }).ToList();
        return holds.Count + open.Count + accepted.Count == 0 ? null : new { Name = name, Aim = aim, Page = page, Holds = holds, Open = open, Accepted = accepted };
    }

    private static (string Name, string Aim, string Page) Words(WafPillar pillar) => pillar switch
    {
        WafPillar.Reliability => ("Reliability", "The workload keeps the promises made to those who use it.", "https://learn.microsoft.com/azure/well-architected/reliability/checklist"),
        WafPillar.Security => ("Security", "Data and systems are guarded against attack and misuse.", "https://learn.microsoft.com/azure/well-architected/security/checklist"),
        WafPillar.Cost => ("Cost Optimization", "Money goes where it brings something.", "https://learn.microsoft.com/azure/well-architected/cost-optimization/checklist"),
        WafPillar.Operations => ("Operational Excellence", "It is changed and watched in an orderly way.", "https://learn.microsoft.com/azure/well-architected/operational-excellence/checklist"),
        WafPillar.Performance => ("Performance Efficiency", "It grows and shrinks with what is asked of it.", "https://learn.microsoft.com/azure/well-architected/performance-efficiency/checklist"),
        _ => ("AI workloads", "Models answer within bounds that people set.", "https://learn.microsoft.com/azure/well-architected/ai/"),
    };

    /// <summary>A row for each promise, a cell for each environment.</summary>
    private static object Promises(ArchitectureFamily family) => new
    {
        Environments = family.Graphs.Select(graph => graph.Environment.Name).ToList(),
        Rows = new (string Title, Func<ArchitectureGraph, string?> Cell)[]
        {
            ("Accountable", graph => graph.Brief.Owner?.Name),
            ("Most sensitive data", graph => Say.Words(graph.Brief.Data)),
            ("Availability promised", graph => Say.Percent(graph.Brief.Availability)),
            ("Back after a disaster within", graph => Say.Duration(graph.Brief.Rto)),
            ("Data that may be lost, at most", graph => Say.Duration(graph.Brief.Rpo)),
            ("Budget a month", graph => graph.Brief.MonthlyBudget?.ToString()),
            ("Region", graph => graph.Environment.Region.Name),
        }.Select(row => new { row.Title, Cells = family.Graphs.Select(graph => row.Cell(graph) ?? "not stated").ToList() }).ToList(),
    };

    private static List<object> Links(ArchitectureGraph graph) => [.. Chosen(graph).Select(resource => resource.Shape.Service!).Where(service => service.Source is not null).DistinctBy(service => service.Title).OrderBy(service => service.Title, StringComparer.Ordinal).Select(service => (object)new { service.Title, service.Source })];
}
