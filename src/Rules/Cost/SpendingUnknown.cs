using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Cost;

/// <summary>Where several share a model, what each spends is counted.</summary>
public sealed class SpendingUnknown : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3508",
        Title: "Shared model has no per-consumer cost signal",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "The bill has one line for the model, so nobody can say which consumer it comes from.",
        Fix: "Give the GatewayPolicy of the API a TokenMetric with a dimension for each consumer.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/collect-review-cost-data")
    {
        Checklist = "CO:03",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => ModelApi.In(graph)
        .Where(api => api.Consumers.Count > 1 && api.States("-emit-token-metric", graph) == false)
        .Select(api => Fails(api.Api, nameof(ManagedApi.Policy), $"{Named(api.Api)} counts no tokens for {string.Join(", ", api.Consumers.Select(Named))}, which share the models behind it.", api.Evidence));
}
