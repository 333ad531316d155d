using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>There are ports enough for the calls to the Internet that are open at once.</summary>
public sealed class PortsRunOut : GraphRule
{
    /// <summary>What Azure sets aside for each instance, for one address and port.</summary>
    private const int PortsOfInstance = 128;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5507",
        Title: "Egress fan-out without NAT",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "An instance of App Service is sure of 128 ports to one address; calls beyond them wait and fail at the busiest hour.",
        Fix: "Call through a Subnet with a NatGateway in Nat, let the plan have more instances, or keep calls shorter.",
        Source: "https://learn.microsoft.com/troubleshoot/azure/app-service/troubleshoot-intermittent-outbound-connection-errors")
    {
        Checklist = "PE:05",
        Peers = ["APRL 1adba190-5c4c-e646-8527-dd1b2a6d8b15", "APRL 8d319a05-677b-944f-b9b4-ca0fb42e883c"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.Where(flow => flow.PeakPerSecond is not null)
        .SelectMany(flow => flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections).Distinct()
            .Where(call => call is { To: ExternalSystem, Path: null or NetworkPath.Internet, Latency: not null })
            .SelectMany(call => Judge(flow, call, call.Caller?.AndEnclosing.OfType<AppServiceApp>().FirstOrDefault(), flow.PeakPerSecond!.Value, call.Latency!.Value.TotalSeconds)));

    private static IEnumerable<Verdict> Judge(Flow flow, Connection call, AppServiceApp? app, double peak, double seconds)
    {
        if (app is null or { Ownership: Ownership.Observed } || app.Plan is not { Ownership: not Ownership.Observed } plan || (plan.MaximumInstances ?? plan.Instances) is not { } instances) yield break;
        if (app.Subnet is not null && app.RouteAllThroughSubnet) yield break; // then its calls leave through the subnet
        if (peak * seconds > PortsOfInstance * instances)
            yield return Fails(app, nameof(app.Subnet), $"At the peak of '{flow.Name}' {Named(app)} has {Number(peak * seconds)} calls to {Named(call.To)} open at once; its {instances} instances are sure of {PortsOfInstance * instances} ports.",
                EvidenceStep.Of(call), $"{Number(peak)} a second at the peak, each open for {Number(seconds)} seconds");
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
