using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>A content filter stops attacks on the prompt.</summary>
public sealed class PromptShieldOff : Rule<ContentFilterPolicy>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6003",
        Title: "Content filter lets attacks on prompts pass",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Who asks, or who wrote a document that is read, makes the model forget its instructions and do as they say.",
        Fix: "Leave Enabled and Blocks of Jailbreak and Indirect Attack on.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/concepts/content-filter-prompt-shields")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ContentFilterPolicy subject)
    {
        foreach (var filter in subject.Filters.Where(filter => filter.Source == FilterSource.Prompt))
        {
            var kind = filter.Category.Replace("_", "").Replace(" ", "");
            var (isJailbreak, isIndirect) = (kind.Equals("jailbreak", StringComparison.OrdinalIgnoreCase), kind.Equals("indirectattack", StringComparison.OrdinalIgnoreCase));
            if (isJailbreak && !filter.Enabled) yield return Fails(subject, nameof(subject.Filters), $"{Named(subject)} does not look for people who attack the prompt.");
            else if ((isJailbreak || isIndirect) && filter is { Enabled: true, Blocks: false }) yield return Fails(subject, nameof(subject.Filters), $"{Named(subject)} notes attacks {(isJailbreak ? "of people" : "in documents")} on the prompt and lets them pass.");
        }
    }
}
