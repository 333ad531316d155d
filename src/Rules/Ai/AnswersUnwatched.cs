using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>Somebody looks at how good the answers of a critical flow are.</summary>
public sealed class AnswersUnwatched : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6517",
        Title: "Nobody watches how good the answers are",
        Pillar: WafPillar.Ai,
        Severity: Severity.Info,
        Why: "Models answer worse as questions and documents change, and no error tells.",
        Fix: "Tell the flow that samples and rates answers, with For(FlowPurpose.Monitoring), or let an OnlineDeployment collect them with Collector.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/design-principles")
    {
        Checklist = "OE:07",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var watched = new HashSet<AzureResource>(graph.Flows.Where(flow => flow.Purpose == FlowPurpose.Monitoring)
            .SelectMany(flow => flow.Steps).SelectMany(step => step.Connections).SelectMany(connection => new[] { connection.Caller, connection.Callee }).OfType<AzureResource>().SelectMany(resource => resource.AndEnclosing));
        return watched.Any(resource => resource is ApplicationInsights or LogAnalyticsWorkspace) ? [] : graph.Flows
            .Where(flow => flow is { Criticality: Criticality.High, Purpose: FlowPurpose.Interactive })
            .SelectMany(flow => flow.Steps.SelectMany(step => step.Connections).Select(connection => connection.Callee).Where(ModelUse.IsModel).OfType<AzureResource>().Distinct().Select(model => (flow, model)))
            .Where(use => use.model.Ownership != Ownership.Observed && !use.model.AndEnclosing.Any(place => place is not ResourceGroup && watched.Contains(place)) && !Collects(use.model))
            .GroupBy(use => use.model, use => use.flow)
            .Select(uses => Fails(uses.Key, null, $"{Named(uses.Key)} answers in the critical flow '{uses.First().Name}', and no flow of monitoring looks at its answers."));
    }

    private static bool Collects(AzureResource model) => model is OnlineDeployment { Collector: not null } || (model is OnlineEndpoint endpoint && endpoint.Deployments.Any(deployment => deployment.Collector is not null));
}
