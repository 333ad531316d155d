using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>Where a critical flow is spread over zones, all that it needs is.</summary>
public sealed class ZonesStopHalfWay : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1504",
        Title: "Zone redundancy stops half way along a flow",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When a zone fails, what comes before goes on and has nothing to call: its redundancy is paid for in vain.",
        Fix: "Make the service zone redundant that is named, or accept that the flow stops with its zone.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/regions-availability-zones")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        graph.Flows.Where(flow => flow.Criticality == Criticality.High).SelectMany(Check).GroupBy(verdict => verdict.Element).Select(same => same.First());

    private static IEnumerable<Verdict> Check(Flow flow)
    {
        Connection[] way = [.. flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections)];
        for (var i = 0; i < way.Length; i++)
        {
            if (Recovery.Spread(way[i].Caller) is not { IsZoneRedundant: true } || Recovery.Spread(way[i].Callee) is not { IsZoneRedundant: false } half || half is not AzureResource { Ownership: not Ownership.Observed } service) continue;
            yield return Fails(service, half.ZoneSetting, $"{Named(way[i].Caller!)} is spread over zones; {Named(service)}, which it needs in the critical flow '{flow.Name}', is not.", Steps(way.Take(i + 1)));
        }
    }
}
