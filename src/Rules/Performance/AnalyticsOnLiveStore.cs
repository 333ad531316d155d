using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>Reports and training read a copy of what people work with.</summary>
public sealed class AnalyticsOnLiveStore : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5506",
        Title: "Analytics load on the transactional store",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "A query over everything takes the store's capacity from the calls that somebody waits for.",
        Fix: "Let it read a copy: a SqlDatabase with ReadsFromCopies, a PostgreSqlServer with a Source, a CosmosAccount with AnalyticalStorage, or files in a lake.",
        Source: "https://learn.microsoft.com/azure/well-architected/performance-efficiency/optimize-data-performance")
    {
        Checklist = "PE:08",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var heavy = Uses(graph.Flows.Where(flow => flow.Purpose is FlowPurpose.Analytics or FlowPurpose.Training)).Where(use => use.Call.Verb != Verb.Writes).ToLookup(use => use.Store);
        return Uses(graph.Flows.Where(flow => flow is { Purpose: FlowPurpose.Interactive, Criticality: Criticality.High })).GroupBy(use => use.Store)
            .Where(live => heavy[live.Key].Any())
            .Select(live => Fails(live.Key, null, $"'{heavy[live.Key].First().Flow.Name}' reads {Named(live.Key)} itself, which the critical flow '{live.First().Flow.Name}' waits for.", Steps(heavy[live.Key].Concat(live).Select(use => use.Call))));
    }

    private static IEnumerable<(AzureResource Store, Connection Call, Flow Flow)> Uses(IEnumerable<Flow> flows) =>
        from flow in flows
        from call in flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections)
        let store = call.Callee?.AndEnclosing.FirstOrDefault(HasNoCopy)
        where store is { Ownership: not Ownership.Observed }
        select (store, call, flow);

    /// <summary>A store for transactions that does not send readers to a copy by itself.</summary>
    private static bool HasNoCopy(AzureResource resource) => resource is SqlDatabase { ReadsFromCopies: not true, Replicas: null or 0 } or CosmosAccount { AnalyticalStorage: false } or PostgreSqlServer or MongoCluster;
}
