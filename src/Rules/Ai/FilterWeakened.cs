using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>A content filter stops at least what Azure stops by default.</summary>
public sealed class FilterWeakened : Rule<ContentFilterPolicy>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6002",
        Title: "Content filter lets harmful content pass",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "What Azure stops by default in prompts and answers comes through.",
        Fix: "Leave Enabled and Blocks on, Threshold at Medium or Low, and Mode at its default.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/concepts/default-safety-policies")
    {
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Stop before people read it", new RemoveProperty(nameof(ContentFilterPolicy.Mode), "FilterMode.Blocking")) { At = nameof(ContentFilterPolicy.Mode) },
        ],
    };

    private static readonly string[] Harms = ["hate", "sexual", "violence", "selfharm"];

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ContentFilterPolicy subject)
    {
        if (subject.Mode == FilterMode.Asynchronous)
            yield return Fails(subject, nameof(subject.Mode), $"{Named(subject)} looks at answers while people read them already.");
        foreach (var filter in subject.Filters)
        {
            var what = $"{filter.Category} in {(filter.Source == FilterSource.Prompt ? "prompts" : "answers")}";
            if (!IsOfHarm(filter)) continue;
            if (!filter.Enabled) yield return Fails(subject, nameof(subject.Filters), $"{Named(subject)} does not look for {what}.");
            else if (!filter.Blocks) yield return Fails(subject, nameof(subject.Filters), $"{Named(subject)} notes {what} and lets it pass.");
            else if (filter.Threshold == FilterThreshold.High) yield return Fails(subject, nameof(subject.Filters), $"{Named(subject)} stops {what} only where it is worst.");
        }
    }

    private static bool IsOfHarm(ContentFilter filter) => filter.Source is FilterSource.Prompt or FilterSource.Completion && Harms.Contains(filter.Category.Replace("_", "").Replace(" ", ""), StringComparer.OrdinalIgnoreCase);
}
