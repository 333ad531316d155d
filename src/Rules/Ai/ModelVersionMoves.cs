using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>A model in production changes its version only when people say so.</summary>
public sealed class ModelVersionMoves : Rule<ModelDeployment>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6005",
        Title: "Model version is not explicit",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Azure moves the deployment to another version, and answers change without an evaluation.",
        Fix: "Set Version, and Upgrade to NoAutoUpgrade or OnceCurrentVersionExpired.",
        Source: "https://learn.microsoft.com/azure/foundry/foundry-models/concepts/model-versions")
    {
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Keep the version until someone changes it", new SetProperty(nameof(ModelDeployment.Upgrade), "VersionUpgrade.NoAutoUpgrade")) { At = nameof(ModelDeployment.Upgrade) },
            new("Keep the version until it is retired", new SetProperty(nameof(ModelDeployment.Upgrade), "VersionUpgrade.OnceCurrentVersionExpired")) { At = nameof(ModelDeployment.Upgrade) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ModelDeployment subject)
    {
        if (subject.Version is null)
            yield return Fails(subject, nameof(subject.Version), $"{Named(subject)} does not say which version of {subject.Model ?? "the model"} it is.");
        else if (subject.Upgrade is null or VersionUpgrade.OnceNewDefaultVersionAvailable)
            yield return Fails(subject, nameof(subject.Upgrade), $"{Named(subject)} is of version {subject.Version} only until Azure has a new default, as Upgrade {(subject.Upgrade is null ? "is not stated" : $"is {subject.Upgrade}")}.");
    }
}
