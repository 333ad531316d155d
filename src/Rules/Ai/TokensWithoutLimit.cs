using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>No consumer of a shared model takes the tokens of the others.</summary>
public sealed class TokensWithoutLimit : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6504",
        Title: "Gateway does not limit tokens per consumer",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "The consumer that asks most takes the quota of all others.",
        Fix: "Give the GatewayPolicy of the API a TokenLimit that CountsBy the caller.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/application-design")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => ModelApi.In(graph).Where(api => api.Consumers.Count > 1).SelectMany(api => Judge(api, graph));

    private static IEnumerable<Verdict> Judge(ModelApi api, ArchitectureGraph graph)
    {
        if (api.States("-token-limit", graph) == false)
            yield return Fails(api.Api, nameof(ManagedApi.Policy), $"{Named(api.Api)} limits the tokens of no consumer: {string.Join(", ", api.Consumers.Select(Named))} share what the models have.", api.Evidence);
        else if (api.Api.Policy?.Gateway?.Limit is { } limit && !limit.CountsBy.Contains("context."))
            yield return Fails(api.Api, nameof(ManagedApi.Policy), $"{Named(api.Api)} counts the tokens of all consumers as one, by '{limit.CountsBy}'.", api.Evidence);
    }
}
