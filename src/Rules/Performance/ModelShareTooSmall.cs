using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Performance;

/// <summary>The share of a model deployment is enough for all that call it at their peaks.</summary>
public sealed class ModelShareTooSmall : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5503",
        Title: "Model capacity lies below the sum of its callers",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "Beyond its share the deployment answers with 429, and callers wait or give up.",
        Fix: "Raise the Capacity of the deployment, spread the callers over several, or use fewer tokens and say so with Uses.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/how-to/quota")
    {
        Checklist = "PE:02",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<ModelDeployment>()
        .Where(deployment => deployment is { Ownership: not Ownership.Observed, Capacity: not null } && IsBounded(deployment))
        .SelectMany(deployment => Judge(deployment, deployment.Capacity!.Value * 1000d, graph));

    /// <summary>Paid by use and counted in tokens a minute, with no more than its share while others are idle.</summary>
    private static bool IsBounded(ModelDeployment deployment) =>
        deployment is { Type: DeploymentType.Standard or DeploymentType.DataZoneStandard or DeploymentType.GlobalStandard, DynamicThrottling: not true } && deployment.Enclosing.OfType<ModelAccount>().All(account => account.DynamicThrottling != true);

    /// <summary>Flows that people wait for are busy at the same hours; others run when their owners choose, so each counts by itself.</summary>
    private static IEnumerable<Verdict> Judge(ModelDeployment deployment, double share, ArchitectureGraph graph)
    {
        var needs = graph.Flows.Where(flow => flow.PeakPerSecond is not null).Select(flow => (Flow: flow, Tokens: flow.PeakPerSecond!.Value * 60 * TokensOf(flow, deployment))).Where(need => need.Tokens > 0).ToList();
        return needs.GroupBy(need => need.Flow.Purpose == FlowPurpose.Interactive ? null : need.Flow)
            .Select(together => together.ToList())
            .Where(together => together.Sum(need => need.Tokens) > share)
            .Take(1)
            .Select(together => Fails(deployment, nameof(deployment.Capacity),
                $"{Named(deployment)} has a share of {Waits.Words(share)} tokens a minute; {string.Join(" and ", together.Select(need => $"'{need.Flow.Name}'"))} at the peak {(together.Count == 1 ? "uses" : "use")} {Waits.Words(together.Sum(need => need.Tokens))}.",
                [.. together.Select(need => new EvidenceStep($"'{need.Flow.Name}' runs {Waits.Words(need.Flow.PeakPerSecond!.Value)} times a second with {Waits.Words(TokensOf(need.Flow, deployment))} tokens each"))]));
    }

    private static double TokensOf(Flow flow, ModelDeployment deployment) => flow.Steps
        .Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections)
        .Where(connection => ReferenceEquals(connection.Callee, deployment)).Sum(connection => connection.Tokens ?? 0d);
}
