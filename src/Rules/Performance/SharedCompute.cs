using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>Long work does not take the machines of what somebody waits for.</summary>
public sealed class SharedCompute : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5505",
        Title: "Training and inference share compute",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "Training takes every processor that it gets, and the answers that people wait for become slow whenever it runs.",
        Fix: "Give the long work an AgentPool, a ComputeCluster or an AppServicePlan of its own.",
        Source: "https://learn.microsoft.com/azure/well-architected/performance-efficiency/prioritize-critical-flows")
    {
        Checklist = "PE:09",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var heavy = Uses(graph.Flows.Where(flow => flow.Purpose is FlowPurpose.Training or FlowPurpose.Batch)).ToLookup(use => use.Compute);
        return Uses(graph.Flows.Where(flow => flow is { Purpose: FlowPurpose.Interactive, Criticality: Criticality.High })).GroupBy(use => use.Compute)
            .Where(light => heavy[light.Key].Any())
            .Select(light => Fails(light.Key, null, $"{Named(light.Key)} runs '{heavy[light.Key].First().Flow.Name}' and the critical flow '{light.First().Flow.Name}'.",
                [.. heavy[light.Key].Concat(light).Select(use => (use.Flow, use.Work)).Distinct().Select(use => EvidenceStep.Of(use.Work, $"'{use.Flow.Name}' runs on {Named(use.Work)}"))]));
    }

    private static IEnumerable<(AzureResource Compute, AzureResource Work, Flow Flow)> Uses(IEnumerable<Flow> flows) =>
        from flow in flows
        from step in flow.Steps
        from work in step.Connections.SelectMany(connection => new[] { connection.Caller, connection.Callee }).Append(step.Place as AzureResource).OfType<AzureResource>()
        let compute = work.AndEnclosing.Select(ComputeOf).FirstOrDefault(compute => compute is not null)
        where compute is { Ownership: not Ownership.Observed }
        select (compute, work, flow);

    /// <summary>The machines that it works on. In a cluster with several pools the model does not tell which of them that is.</summary>
    private static AzureResource? ComputeOf(AzureResource work) => work switch
    {
        AppServiceApp app => app.Plan,
        AgentPool or ComputeCluster => work,
        KubernetesCluster cluster when cluster.Pools.Count(pool => pool.Mode == PoolMode.User) < 2 => cluster,
        _ => null,
    };
}
