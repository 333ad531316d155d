using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>A model deployment says which content filter guards it.</summary>
public sealed class NoContentFilter : Rule<ModelDeployment>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6001",
        Title: "Model deployment names no content filter",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "What the model may be asked and answer is left to a default that Azure may change.",
        Fix: "Set ContentFilter to a ContentFilterPolicy of the account.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/concepts/default-safety-policies")
    {
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Guard it with a content filter",
                new Declare("filter", typeof(ContentFilterPolicy), "new ContentFilterPolicy(\"strict\")"),
                new SetProperty(nameof(ModelDeployment.ContentFilter), "{filter}"),
                new AddItem(nameof(ModelAccount.ContentFilters), "{filter}") { OfWhatHasItIn = nameof(ModelAccount.Deployments) }),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ModelDeployment subject)
    {
        if (subject.ContentFilter is null && !IsUnfiltered(subject.Model))
            yield return Fails(subject, nameof(subject.ContentFilter), $"{Named(subject)} names no content filter.");
    }

    /// <summary>Nothing is generated from vectors, and speech models are not filtered.</summary>
    private static bool IsUnfiltered(string? model) =>
        model is not null && new[] { "embedding", "whisper", "tts" }.Any(kind => model.IndexOf(kind, StringComparison.OrdinalIgnoreCase) >= 0);
}
