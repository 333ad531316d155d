using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>What spreads calls over several places leads to more than one region.</summary>
public sealed class OriginsShareRegion : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1510",
        Title: "Redundant origins share one region",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the region fails, all origins fail at once: what spreads the calls has nowhere to send them.",
        Fix: "Put one of the places into another region, or say in Why that they are there for load alone.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/regions-availability-zones")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Places.Spreaders(graph)
        .Where(spreader => spreader.Targets.Count > 1 && spreader.Targets.All(target => Places.Of(target) is not null) && spreader.Spreader.Why is null)
        .Where(spreader => spreader.Targets.Select(Places.Of).Distinct().Count() == 1)
        .Select(spreader => Fails(spreader.Spreader, null, $"{Named(spreader.Spreader)} leads to {spreader.Targets.Count} places, and all stand in {Places.Of(spreader.Targets[0])}.",
            [.. spreader.Targets.Select(target => EvidenceStep.Of(target!, $"{Named(target!)} stands in {Places.Of(target)}"))]));
}
