using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>Resources refer to one another in one direction only.</summary>
public sealed class CircularReference : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7503",
        Title: "Resources refer to each other in a circle",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "None of them can be made first, so Terraform refuses the plan.",
        Fix: "Break the circle: let one of them know the other by a name that is stated, or move the reference to a resource of its own.",
        Source: "https://developer.hashicorp.com/terraform/internals/graph");

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        References.Cycles(References.Between(graph.Resources)).Select(cycle => Fails(
            cycle[0], null, $"{string.Join(" refers to ", cycle.Select(Named))}.", [.. cycle.Distinct().Select(resource => EvidenceStep.Of(resource, $"{resource.Key} {resource.Position}".TrimEnd()))]));
}
