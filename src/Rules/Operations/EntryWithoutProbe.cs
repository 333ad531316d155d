using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>What people and systems outside call in a critical flow is asked whether it is well.</summary>
public sealed class EntryWithoutProbe : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4505",
        Title: "Entry of a critical flow is not probed",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "An instance that is broken gets its share of the calls, and nothing takes it out or tells of it.",
        Fix: "Set HealthCheckPath of the app, a Readiness probe of a container, or a Probe of each FrontDoorOriginGroup.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/monitoring-alerting-strategy")
    {
        Checklist = "RE:10",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_213", "Azure.AppService.WebProbe", "Azure.FrontDoor.Probe"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .Where(flow => flow.Criticality == Criticality.High)
        .SelectMany(flow => flow.Steps.SelectMany(step => step.Connections).Where(connection => connection.From.IsOutside && connection.Callee is { Ownership: not Ownership.Observed }))
        .Where(connection => IsProbed(connection.Callee!) == false)
        .GroupBy(connection => connection.Callee!)
        .Select(calls => Fails(calls.Key, calls.Key is AppServiceApp ? nameof(AppServiceApp.HealthCheckPath) : null, $"{Named(calls.Key)} is where a critical flow enters, and nothing asks whether it is well.", Steps(calls)));

    /// <summary>Null for what Azure looks after, and what is not known to be probed. Gateways and Traffic Manager ask in any case.</summary>
    private static bool? IsProbed(AzureResource entry) => entry switch
    {
        WebApplication app => app.HealthCheckPath is not null,
        ContainerApp { Containers.Count: > 0 } app => app.Containers.Any(container => container.Readiness is not null || container.Liveness is not null),
        FrontDoorProfile front => front.OriginGroups.All(group => group.Probe is not null || group.Origins.Count < 2),
        _ => null,
    };
}
