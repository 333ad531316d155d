using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>A machine for one person has the graphics processors that one person needs.</summary>
public sealed class InstanceOfManyProcessors : Rule<ComputeInstance>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3011",
        Title: "Compute instance has more GPUs than one person needs",
        Pillar: WafPillar.Cost,
        Severity: Severity.Warning,
        Why: "A notebook seldom keeps more than one of them busy, and all are paid for while it is open.",
        Fix: "Take a Size with one GPU, and train on a ComputeCluster whose Minimum is zero; or say in Why what needs them all.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/optimize-component-costs")
    {
        Checklist = "CO:07",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ComputeInstance subject)
    {
        if (subject.Why is null && GraphicsProcessors.Of(subject.Size) is { } found)
            yield return Fails(subject, nameof(subject.Size), $"{Named(subject)} is for one person and has {found.Count} GPUs, as {found.Size}.");
    }
}
