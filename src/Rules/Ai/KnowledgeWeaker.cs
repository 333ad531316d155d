using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>What grounds the answers lives through what the models live through.</summary>
public sealed class KnowledgeWeaker : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6522",
        Title: "Knowledge store weaker than the model endpoint",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "When the store's region fails, models in another region still answer, from nothing.",
        Fix: "Give the CosmosAccount a second of its Locations, or a SearchService with the same index in the other region, and let the flow read it too.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/design-principles")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.Where(flow => flow.Criticality == Criticality.High).SelectMany(flow => Judge(flow, graph)).GroupBy(verdict => verdict.Element).Select(alike => alike.First());

    private static IEnumerable<Verdict> Judge(Flow flow, ArchitectureGraph graph)
    {
        Connection[] calls = [.. flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections)];
        if (FlowAvailability.Of(flow, graph).Factors.FirstOrDefault(factor => factor.Services[0] is ModelAccount && RegionsOf(factor.Services).Length > 1) is not { } models) yield break;
        foreach (var reads in calls.Where(call => call.Verb == Verb.Reads && StoreOf(call) is not null).GroupBy(call => (StoreOf(call)!.GetType(), call.From)))
        {
            AzureResource[] stores = [.. reads.Select(read => StoreOf(read)!).Distinct()];
            if (stores.Any(store => store.Ownership == Ownership.Observed) || RegionsOf(stores) is not [var only]) continue;
            yield return Fails(stores[0], null, $"In '{flow.Name}' {Named(stores[0])} stands in {only} alone, and the models answer from {string.Join(" and ", RegionsOf(models.Services).Select(region => region.ToString()))}.",
                [.. Steps(reads), .. models.Services.Select(account => EvidenceStep.Of(account, $"{Named(account)} answers from {Places.Of(account)}"))]);
        }
    }

    private static AzureResource? StoreOf(Connection call) => call.Callee?.AndEnclosing.FirstOrDefault(candidate => candidate is SearchService or CosmosAccount);

    private static Region[] RegionsOf(IEnumerable<AzureResource> services) => [.. services.SelectMany(Places.AllOf).Distinct()];
}
