using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>Deployments are of models that still answer.</summary>
public sealed class ModelRetired : DatedRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6006",
        Title: "Model is retired",
        Pillar: WafPillar.Ai,
        Severity: Severity.Error,
        Why: "A deployment of it answers no call any more, and no new one can be made.",
        Fix: "Try the answers of a Version, or a Model, that is still there, and deploy that.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/concepts/model-retirements")
    {
        Checklist = "OE:04",
        Peers = ["APRL 6e2af91f-477d-46a5-b8ce-6cd1b8176550"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph, Date asOf) => graph.Resources.OfType<ModelDeployment>()
        .Where(deployment => deployment is { Ownership: not Ownership.Observed, Model: not null })
        .SelectMany(deployment => Judge(deployment, Fact(deployment, asOf), asOf));

    private static IEnumerable<Verdict> Judge(ModelDeployment deployment, ModelFact? fact, Date asOf)
    {
        if (fact is null || !fact.IsRetiredOn(asOf)) yield break;
        var since = fact.Retires is { } day ? $" since {day}" : "";
        if (IsCertain(fact, asOf))
            yield return Fails(deployment, deployment.Version is null ? nameof(deployment.Model) : nameof(deployment.Version), $"{Named(deployment)} is of {fact.Name} {fact.Version}, which is retired{since}.",
                $"{fact.Name} {fact.Version} is retired{since}{(fact.Replacement is { } other ? $"; Microsoft names {other} instead" : "")} (source: {fact.Source}, read: {fact.Read})");
        else
            yield return NotAssessed(deployment, $"{Named(deployment)} is of {fact.Name} {fact.Version}, whose last day was to be before {fact.Retires}; whether Microsoft kept to that was not known on {fact.Read}.");
    }

    /// <summary>Days are moved as long as a model is offered to new customers.</summary>
    private static bool IsCertain(ModelFact fact, Date asOf) => fact.Stage == ModelStage.Retired || (fact.Stage == ModelStage.Deprecated && fact.Retires <= asOf);

    /// <summary>Of the version that is stated; where none is, of the last of those that are known, if all of them are gone. A model of one's own stays longer than what it was tuned from.</summary>
    private static ModelFact? Fact(ModelDeployment deployment, Date asOf) =>
        deployment.Source is not null ? null
        : deployment.Version is { } version ? ModelCatalogue.Find(deployment.Model!, version)
        : ModelCatalogue.VersionsOf(deployment.Model!).ToList() is { Count: > 0 } all && all.TrueForAll(fact => IsCertain(fact, asOf)) ? all[all.Count - 1] : null;
}
