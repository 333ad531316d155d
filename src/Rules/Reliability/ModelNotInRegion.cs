using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A model is deployed where Azure offers it in that way.</summary>
public sealed class ModelNotInRegion : Rule<ModelDeployment>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1521",
        Title: "Model is not offered in the region",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Azure refuses the deployment, unless the model has come to the region since.",
        Fix: "Choose a region that has the model, another Type of deployment, or another model.",
        Source: "https://learn.microsoft.com/azure/foundry/foundry-models/concepts/models-sold-directly-by-azure-region-availability")
    {
        Checklist = "RE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ModelDeployment subject)
    {
        if (subject is not { Model: { } model, Version: { } version, Publisher: "OpenAI" } || Places.Of(subject) is not { } region) yield break;
        if (ModelRegions.Of(subject.Type, model, version) is not { } offered || offered.Contains(region.ToString())) yield break;
        yield return Fails(subject, nameof(subject.Type), $"{Named(subject)} wants {model} {version} as {subject.Type} in {region}, where it is not offered.",
            $"It is offered in {string.Join(", ", offered)} (source: {ModelRegions.Sources[subject.Type]}, read: {ModelRegions.Read})");
    }
}
