using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>What people who are affected by a system that uses models may ask is on record.</summary>
public sealed class NoSystemRecord : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6008",
        Title: "AI system has no complete record",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Nobody can show what the system is for, how much harm it can do, and who stops it.",
        Fix: "Set AiSystem of the architecture: its purpose, Risk, Owner, Oversight, Disclosure, Feedback and Retention.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/responsible-ai")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        if (ModelUse.In(graph).FirstOrDefault() is not { } use || Missing(graph).ToArray() is not { Length: > 0 } missing) yield break;
        yield return Fails(use.To, null, graph.AiSystem is null ? $"The architecture uses models, as in '{use}', and nothing is on record of it." : $"The record of the architecture lacks {string.Join(", ", missing)}.", EvidenceStep.Of(use));
    }

    private static IEnumerable<string> Missing(ArchitectureGraph graph)
    {
        var record = graph.AiSystem;
        if (record?.Risk is null) yield return nameof(AiSystem.Risk);
        if (record?.Owner is null && graph.Brief.Owner is null) yield return nameof(AiSystem.Owner);
        if (record?.Oversight is null) yield return nameof(AiSystem.Oversight);
        if (record?.Disclosure is null) yield return nameof(AiSystem.Disclosure);
        if (record?.Feedback is null) yield return nameof(AiSystem.Feedback);
        if (record?.Retention is null) yield return nameof(AiSystem.Retention);
    }
}
