using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>Outside of production, models learn from data that was made for it.</summary>
public sealed class ProductionDataInTraining : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6515",
        Title: "Production data trains models in a lower environment",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Data of real people lies, and is remembered by a model, where far more people have access.",
        Fix: "Train in production, or on data without what is sensitive, and say so with Carries(DataClass.Internal); or let the stage wait for a Gate with an approver.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/responsible-ai")
    {
        Checklist = "SE:03",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family)
    {
        var production = new HashSet<string>(family.Graphs.Where(graph => graph.Environment.IsProduction).SelectMany(graph => graph.Resources.OfType<GroupedResource>()).Select(resource => resource.Id), StringComparer.OrdinalIgnoreCase);
        return family.Graphs.Where(graph => !graph.Environment.IsProduction).SelectMany(graph => graph.Flows
            .Where(flow => flow.Purpose == FlowPurpose.Training)
            .SelectMany(flow => flow.Stages)
            .Where(stage => stage.Gates.All(gate => gate.Approver is null))
            .SelectMany(stage => stage.Steps)
            .SelectMany(step => step.Connections)
            .Distinct()
            .Where(connection => connection.Verb == Verb.Reads && (connection.Data ?? DataClass.SpecialCategory) > DataClass.Internal && OfProduction(connection.Callee, production) is not null)
            .Select(connection => Fails(connection.Position, $"In {graph.Environment} '{connection}' trains on {Named(OfProduction(connection.Callee, production)!)} of production{(connection.Data is { } data ? $", which carries {data.ToString().ToLowerInvariant()} data" : "")}.", EvidenceStep.Of(connection)) with { In = [graph.Environment] }));
    }

    /// <summary>The store itself or what it lies in, where production has it too.</summary>
    private static AzureResource? OfProduction(AzureResource? store, HashSet<string> production) =>
        store?.AndEnclosing.FirstOrDefault(place => place is GroupedResource { ExistingId: not null } && place.Shape.Service?.Stateful == true && production.Contains(place.Id));
}
