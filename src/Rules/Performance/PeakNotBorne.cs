using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Performance;

/// <summary>What was measured bears the peak of the flows that need it.</summary>
public sealed class PeakNotBorne : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5502",
        Title: "Bottleneck lies below the declared peak",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "At the busiest time calls queue up in front of it and fail, whatever all others could bear.",
        Fix: "Give it more instances or a larger size and measure CallsPerSecond anew, call it less often, or say a peakPerSecond that will not be exceeded.",
        Source: "Own rule: a flow runs as often as the part that bears least of what it is asked.")
    {
        Checklist = "PE:02",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.Where(flow => flow.PeakPerSecond is not null).SelectMany(flow => Judge(flow, flow.PeakPerSecond!.Value));

    private static IEnumerable<Verdict> Judge(Flow flow, double peak) => flow.Steps
        .Where(step => step.Direction == StepDirection.Forward)
        .SelectMany(step => step.Connections)
        .SelectMany(connection => new[] { connection.To }.Concat(connection.To.Inside).Where(element => element.CallsPerSecond is not null).Select(element => (element, connection)))
        .GroupBy(call => call.element, call => call.connection)
        .Where(calls => calls.Count() * peak > calls.Key.CallsPerSecond)
        .Select(calls => Fails(calls.Key, nameof(Element.CallsPerSecond),
            $"At its peak '{flow.Name}' calls {Named(calls.Key)} {Waits.Words(calls.Count() * peak)} times a second; it was measured to bear {Waits.Words(calls.Key.CallsPerSecond!.Value)}.", Steps(calls)));
}
