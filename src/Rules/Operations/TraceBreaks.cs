using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>Each app on a flow reports what it does where the others report.</summary>
public sealed class TraceBreaks : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4503",
        Title: "Trace breaks along a flow",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "When a step is slow or wrong, its part of the trace is missing, and nobody sees where.",
        Fix: "Set APPLICATIONINSIGHTS_CONNECTION_STRING in its Settings to the ConnectionString of the ApplicationInsights that the others report to.",
        Source: "https://learn.microsoft.com/azure/well-architected/operational-excellence/observability")
    {
        Checklist = "OE:07",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    private const string Setting = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => !graph.Resources.OfType<ApplicationInsights>().Any() ? [] : graph.Flows
        .SelectMany(flow => flow.Steps.SelectMany(step => step.Connections).SelectMany(connection => new[] { connection.Caller, connection.Callee }).Select(resource => (flow, resource)))
        .Where(told => told.resource is { Ownership: not Ownership.Observed } && Reports(told.resource) == false)
        .GroupBy(told => told.resource!)
        .Select(same => Fails(same.Key, same.Key is AppServiceApp ? nameof(AppServiceApp.Settings) : nameof(ContainerApp.Containers), $"{Named(same.Key)} takes part in '{same.First().flow.Name}' and reports to no Application Insights."));

    /// <summary>Null for what is no app, or whose containers are not known.</summary>
    private static bool? Reports(AzureResource resource) => resource switch
    {
        AppServiceApp app => app.Settings.ContainsKey(Setting),
        ContainerApp { Containers.Count: > 0 } app => app.Containers.Any(container => container.Settings.Any(setting => setting.Name is Setting or "OTEL_EXPORTER_OTLP_ENDPOINT")),
        _ => null,
    };
}
