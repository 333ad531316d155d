using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>A model deployment that several consumers use is behind a gateway.</summary>
public sealed class SharedModelWithoutGateway : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6502",
        Title: "Several consumers share a deployment with no gateway",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "The consumer that asks most takes the quota of all others, and nobody sees who spent what.",
        Fix: "Let them call through an ApiManagementService that limits and counts tokens for each, or give each a ModelDeployment of its own.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/application-design")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection is { Callee: ModelDeployment { Ownership: not Ownership.Observed }, Caller: { } caller } && IsConsumer(caller))
        .GroupBy(connection => (ModelDeployment)connection.Callee!)
        .Where(calls => calls.Select(call => call.Caller).Distinct().Count() > 1)
        .Select(calls => Fails(calls.Key, null, $"{Named(calls.Key)} is called by {string.Join(", ", calls.Select(call => Named(call.Caller!)).Distinct())}, with no gateway between.", Steps(calls)));

    /// <summary>A gateway is what it asks for; search services and projects call models as part of what an application asks of them.</summary>
    private static bool IsConsumer(AzureResource caller) => caller.AndEnclosing.All(place => place is not (ApiManagementService or SearchService or CognitiveAccount));
}
