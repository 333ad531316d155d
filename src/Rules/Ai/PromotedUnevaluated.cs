using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>What uses models goes to production only when its answers were measured.</summary>
public sealed class PromotedUnevaluated : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6518",
        Title: "No evaluation before production",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "A new prompt or model that answers worse is found by those who use it.",
        Fix: "Let the Promotion wait for a number, as in WhenEvaluated(\"groundedness\", 4).",
        Source: "https://learn.microsoft.com/azure/foundry/concepts/observability")
    {
        Checklist = "OE:11",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => !ModelUse.In(graph).Any() || IsMeasured(graph) ? [] : graph.Promotions
        .Where(promotion => promotion.To.Name == graph.Environment.Name && promotion.Gates.All(gate => gate.Evaluation is null))
        .Select(promotion => Fails(promotion.Position, $"What goes from {promotion.From} to {promotion.To} uses models, and no evaluation with a number stands between."));

    /// <summary>Whether a flow of deployment measures on its way.</summary>
    private static bool IsMeasured(ArchitectureGraph graph) =>
        graph.Flows.Where(flow => flow.Purpose == FlowPurpose.Deployment).SelectMany(flow => flow.Stages).SelectMany(stage => stage.Gates).Any(gate => gate.Evaluation is not null);
}
