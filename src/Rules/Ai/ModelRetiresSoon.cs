using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>There is time to try the model that comes after.</summary>
public sealed class ModelRetiresSoon : DatedRule
{
    /// <summary>To evaluate another model, to have it approved and to roll it out.</summary>
    private const int Days = 60;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6011",
        Title: "Model is retired within sixty days",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "On that day the deployment answers no call any more, and another model has to be evaluated before.",
        Fix: "Evaluate a later Version, or the Model that Microsoft names, and deploy it beside this one.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/concepts/model-retirement-schedule")
    {
        Checklist = "OE:04",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph, Date asOf) => graph.Resources.OfType<ModelDeployment>()
        .Where(deployment => deployment is { Ownership: not Ownership.Observed, Model: not null, Version: not null, Source: null })
        .Select(deployment => (deployment, fact: ModelCatalogue.Find(deployment.Model!, deployment.Version!)))
        .Where(found => found.fact is { Retires: { } day } && !found.fact.IsRetiredOn(asOf) && day.DaysSince(asOf) <= Days)
        .Select(found => Fails(found.deployment, nameof(ModelDeployment.Version), $"{Named(found.deployment)} is of {found.fact!.Name} {found.fact.Version}, which is to be retired on {found.fact.Retires}.",
            $"{found.fact.Name} {found.fact.Version} is to be retired on {found.fact.Retires}{(found.fact.Replacement is { } other ? $"; Microsoft names {other} instead" : "")} (source: {found.fact.Source}, read: {found.fact.Read})"));
}
