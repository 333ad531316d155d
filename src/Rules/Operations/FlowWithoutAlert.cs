using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>Somebody is told when a critical flow is unwell.</summary>
public sealed class FlowWithoutAlert : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4504",
        Title: "Critical flow has no alert",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "People learn from those who use it that the flow is broken.",
        Fix: "Add a MetricAlert or LogAlert over one of its resources, and let it tell an ActionGroup with somebody in it.",
        Source: "https://learn.microsoft.com/azure/well-architected/operational-excellence/observability")
    {
        Checklist = "OE:08",
        Peers = ["APRL deaea200-013c-414b-ac9f-bfa7a7fb13f0", "APRL 72b1b4ad-a14b-4430-9799-91bda782973d"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var watched = new HashSet<AzureResource>(Alerts(graph).Where(alert => alert.Tells.Any(IsLive)).SelectMany(alert => alert.Scopes));
        var all = watched.Any(scope => scope is ApplicationInsights or LogAnalyticsWorkspace or ResourceGroup);
        return all ? [] : graph.Flows
            .Where(flow => flow.Criticality == Criticality.High && flow.Steps.SelectMany(step => step.Connections).Any(connection => connection.Caller is not null || connection.Callee is not null))
            .Where(flow => !flow.Steps.SelectMany(step => step.Connections).SelectMany(connection => new[] { connection.Caller, connection.Callee }).OfType<AzureResource>().Any(resource => resource.AndEnclosing.Any(watched.Contains)))
            .Select(flow => Fails(flow.Position, $"Nobody is told when the critical flow '{flow.Name}' is unwell: no alert that reaches anyone is over one of its resources."));
    }

    private static IEnumerable<(IReadOnlyList<AzureResource> Scopes, IReadOnlyList<ActionGroup> Tells)> Alerts(ArchitectureGraph graph) => graph.Resources.SelectMany(resource => resource switch
    {
        MetricAlert { Enabled: true } alert => [(alert.Scopes, alert.Tells)],
        LogAlert { Enabled: true } alert => [(alert.Scopes, alert.Tells)],
        _ => Array.Empty<(IReadOnlyList<AzureResource>, IReadOnlyList<ActionGroup>)>(),
    });

    private static bool IsLive(ActionGroup group) => group.Ownership == Ownership.Observed || (group.Enabled && group.Emails.Count + group.Phones.Count + group.Webhooks.Count + group.Roles.Count > 0);
}
