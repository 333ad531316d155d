using AiFactory.Model;

namespace AiFactory.Rules.Reliability;

/// <summary>A critical flow has an owner and targets to be measured by.</summary>
public sealed class FlowWithoutTargets : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1502",
        Title: "Critical flow has no targets",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Nobody can say whether the design is good enough, or who decides when it fails.",
        Fix: "Give the architecture's Brief an Owner, Availability, Rto and Rpo, or let the flow promise its own with Promises.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/metrics")
    {
        Checklist = "RE:04",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.Where(flow => flow.Criticality == Criticality.High)
        .Select(flow => (flow, missing: Missing(flow, graph.Brief).ToArray())).Where(one => one.missing.Length > 0)
        .Select(one => Fails(one.flow.Position, $"The flow '{one.flow.Name}' is critical, and the brief lacks {string.Join(", ", one.missing)}."));

    private static IEnumerable<string> Missing(Flow flow, Brief brief)
    {
        if (brief.Owner is null) yield return nameof(brief.Owner);
        if (flow.Availability is null) yield return nameof(flow.Availability);
        if (flow.Rto is null) yield return nameof(flow.Rto);
        if (flow.Rpo is null) yield return nameof(flow.Rpo);
    }
}
