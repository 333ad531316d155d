using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>A content filter finds words and code of others in answers.</summary>
public sealed class ProtectedMaterialPasses : Rule<ContentFilterPolicy>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6004",
        Title: "Content filter lets protected material pass",
        Pillar: WafPillar.Ai,
        Severity: Severity.Info,
        Why: "Answers repeat lyrics, articles or code of others, and Microsoft's promise to defend its customers asks for these filters.",
        Fix: "Leave Enabled of Protected Material Text and Protected Material Code on, and Blocks of the first.",
        Source: "https://learn.microsoft.com/azure/foundry/responsible-ai/openai/customer-copyright-commitment")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ContentFilterPolicy subject)
    {
        foreach (var filter in subject.Filters.Where(filter => filter.Source == FilterSource.Completion))
        {
            var kind = filter.Category.Replace("_", "").Replace(" ", "");
            var (isText, isCode) = (kind.Equals("protectedmaterialtext", StringComparison.OrdinalIgnoreCase), kind.Equals("protectedmaterialcode", StringComparison.OrdinalIgnoreCase));
            if ((isText || isCode) && !filter.Enabled) yield return Fails(subject, nameof(subject.Filters), $"{Named(subject)} does not look for {(isText ? "texts" : "code")} of others in answers.");
            else if (isText && !filter.Blocks) yield return Fails(subject, nameof(subject.Filters), $"{Named(subject)} notes texts of others in answers and lets them pass.");
        }
    }
}
