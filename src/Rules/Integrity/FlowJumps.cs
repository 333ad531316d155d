using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>Each step of a stage goes on from where the flow has been.</summary>
public sealed class FlowJumps : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7506",
        Title: "Flow is not continuous",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Info,
        Why: "A step is missing: readers cannot follow how the work came there, and no rule can follow the data.",
        Fix: "Tell the step that leads there, or begin a Stage of its own.",
        Source: "Own rule: what happens in a stage follows from what happened before, or from people and systems outside.")
    {
        Checklist = "OE:04",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.SelectMany(flow => Judge(graph, flow));

    private static IEnumerable<Verdict> Judge(ArchitectureGraph graph, Flow flow)
    {
        var reached = new HashSet<Element>();
        foreach (var stage in flow.Stages)
        {
            foreach (var step in stage.Steps)
            {
                Element[] ends = [.. step.Connections.SelectMany(connection => new[] { connection.From, connection.To }).Concat(step.Place is { } place ? [place] : []).Concat(step.Group?.Appearances.Select(appearance => appearance.Element) ?? []).Select(NetworkPlan.ServiceOf).Select(graph.FirstAlike)];
                if (step != stage.Steps[0] && step.Direction == StepDirection.Forward && step.Connections.Count > 0 && step.Connections.All(connection => connection.Caller is not null) && !ends.Any(reached.Contains))
                    yield return Fails(step.Position, $"In '{flow.Name}' nothing leads to the step {step.Number}, {step.Connections[0]}: neither end was told of before.", Steps(step.Connections));
                reached.UnionWith(ends);
            }
        }
    }
}
