using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>What a flow of production needs is in an environment before it too.</summary>
public sealed class ProductionIsTheFirst : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4506",
        Title: "Production differs in kind from what was tried before",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "What runs only in production is tried by those who use it.",
        Fix: "Make the resource in an environment before production too; a smaller size will do.",
        Source: "https://learn.microsoft.com/azure/well-architected/operational-excellence/safe-deployments")
    {
        Checklist = "OE:06",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family)
    {
        ArchitectureGraph[] before = [.. family.Graphs.Where(graph => !graph.Environment.IsProduction)];
        if (before.Length == 0) return [];
        var tried = new HashSet<Type>(before.SelectMany(graph => graph.Resources).Select(resource => resource.GetType()));
        return family.Graphs.Where(graph => graph.Environment.IsProduction).SelectMany(graph => Told(graph).Where(resource => !tried.Contains(resource.GetType()))
            .GroupBy(resource => resource.GetType()).Select(kind => kind.First())
            .Select(first => Fails(first, null, $"{Named(first)} takes part in a flow of {graph.Environment.Name}, and {string.Join(", ", before.Select(other => other.Environment.Name))} {(before.Length == 1 ? "has" : "have")} nothing of its kind.") with { In = [graph.Environment] }));
    }

    private static IEnumerable<AzureResource> Told(ArchitectureGraph graph) => graph.Flows.SelectMany(flow => flow.Steps).SelectMany(step => step.Connections)
        .SelectMany(connection => new[] { connection.Caller, connection.Callee }).OfType<AzureResource>().Where(resource => resource.Ownership != Ownership.Observed).Distinct();
}
