using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>What an environment records stays with it, and in the regions that it may use.</summary>
public sealed class TelemetryElsewhere : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4502",
        Title: "Telemetry goes to another environment's workspace",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Alerts and costs of two environments mix, and who may search one environment reads what people did in the other.",
        Fix: "Set Workspace to a LogAnalyticsWorkspace of the environment, in one of its AllowedRegions.",
        Source: "https://learn.microsoft.com/azure/well-architected/operational-excellence/observability")
    {
        Checklist = "OE:07",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family) => family.Graphs.SelectMany(graph => Routes(graph)
        .GroupBy(route => route.To)
        .SelectMany(routes => Judge(routes.Key, [.. routes.Select(route => route.From)], graph.Environment, family)));

    private static IEnumerable<(AzureResource From, LogAnalyticsWorkspace To)> Routes(ArchitectureGraph graph) => graph.Resources.SelectMany(resource => resource switch
    {
        DiagnosticSetting { Workspace: { } workspace } setting => [(setting.Target, workspace)],
        ApplicationInsights { Workspace: { } workspace } => [(resource, workspace)],
        _ => Array.Empty<(AzureResource, LogAnalyticsWorkspace)>(),
    });

    private static IEnumerable<Verdict> Judge(LogAnalyticsWorkspace workspace, AzureResource[] senders, DeploymentEnvironment here, ArchitectureFamily family)
    {
        EvidenceStep[] path = [.. senders.Select(sender => EvidenceStep.Of(sender, $"{Named(sender)} sends its records to {Named(workspace)}"))];
        if (family.Environments.FirstOrDefault(other => other.Subscription != here.Subscription && LiesIn(workspace, other)) is { } owner && !LiesIn(workspace, here))
            yield return Fails(workspace, nameof(workspace.ExistingId), $"What {here.Name} records goes to {Named(workspace)}, which lies in the subscription of {owner.Name}.", path) with { In = [here] };
        else if (workspace.Ownership != Ownership.Observed && here.AllowedRegions.Count > 0 && !here.AllowedRegions.Contains(workspace.Location))
            yield return Fails(workspace, nameof(workspace.Location), $"What {here.Name} records goes to {Named(workspace)} in {workspace.Location}; the environment may use {string.Join(", ", here.AllowedRegions)}.", path) with { In = [here] };
    }

    private static bool LiesIn(AzureResource resource, DeploymentEnvironment environment) => resource.Id.StartsWith($"/subscriptions/{environment.Subscription}/", StringComparison.OrdinalIgnoreCase);
}
