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
        Fix: "Give the architecture's Brief an Owner, Availability, Rto and Rpo.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/metrics")
    {
        Checklist = "RE:04",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        string[] missing = [.. Missing(graph.Brief)];
        return missing.Length == 0 ? [] : graph.Flows.Where(flow => flow.Criticality == Criticality.High)
            .Select(flow => Fails(flow.Position, $"The flow '{flow.Name}' is critical, and the brief lacks {string.Join(", ", missing)}."));
    }

    private static IEnumerable<string> Missing(Brief brief)
    {
        if (brief.Owner is null) yield return nameof(brief.Owner);
        if (brief.Availability is null) yield return nameof(brief.Availability);
        if (brief.Rto is null) yield return nameof(brief.Rto);
        if (brief.Rpo is null) yield return nameof(brief.Rpo);
    }
}
