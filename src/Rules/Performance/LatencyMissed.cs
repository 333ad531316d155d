using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Performance;

/// <summary>What the calls of a flow take comes to no more than the flow promises.</summary>
public sealed class LatencyMissed : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5501",
        Title: "Calls take longer than the flow promises",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "Whoever waits for the flow waits for each call in turn, so the promise is broken though every service keeps its own.",
        Fix: "Promise a Latency that can be kept, make one of the calls faster, make several in one step, or tell what nobody waits for after the step that Returns.",
        Source: "Own rule: calls one after the other take as long as all of them together, whatever each of them promises.")
    {
        Checklist = "PE:01",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.Where(flow => flow.Latency is not null).SelectMany(Judge);

    private static IEnumerable<Verdict> Judge(Flow flow)
    {
        Connection[] slowest = [.. Waits.Of(flow).Select(Slowest).OfType<Connection>()];
        var total = slowest.Aggregate(TimeSpan.Zero, (sum, connection) => sum + connection.Latency!.Value);
        if (total > flow.Latency)
            yield return Fails(flow.Position, $"The flow '{flow.Name}' promises {Waits.Words(flow.Latency.Value)}; what its calls take comes to {Waits.Words(total)}.",
                [.. slowest.Select(connection => new EvidenceStep($"{connection}: {Waits.Words(connection.Latency!.Value)}") { Connection = connection })]);
    }

    /// <summary>Calls of one step are made at once.</summary>
    private static Connection? Slowest(FlowStep step) => step.Connections.Where(connection => connection.Latency is not null).OrderByDescending(connection => connection.Latency).FirstOrDefault();
}
