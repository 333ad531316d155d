using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>The accounts behind a pool of backends have the same models under the same names.</summary>
public sealed class PoolMixesModels : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6505",
        Title: "Backend pool mixes different models",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "The same call is answered by another model, or by none, depending on the backend that it meets.",
        Fix: "Give the accounts behind the pool deployments of the same names with the same Model and Version.",
        Source: "https://learn.microsoft.com/azure/architecture/ai-ml/guide/azure-openai-gateway-multi-backend")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<ApiBackendPool>().Where(pool => pool.Ownership != Ownership.Observed).SelectMany(Judge);

    private static IEnumerable<Verdict> Judge(ApiBackendPool pool)
    {
        ModelAccount[] accounts = [.. pool.Members.Select(member => Places.LedTo(member.Backend?.Url)).OfType<ModelAccount>().Where(account => account.Ownership != Ownership.Observed).Distinct()];
        foreach (var name in accounts.SelectMany(account => account.Deployments).Select(deployment => deployment.AzureName).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            string[] behind = [.. accounts.Select(account => ModelOf(account, name)).Distinct()];
            if (behind.Length > 1)
                yield return Fails(pool, nameof(pool.Members), $"Behind {Named(pool)} the deployment '{name}' is {string.Join(" or ", behind)}.", [.. accounts.Select(account => EvidenceStep.Of(account, $"{Named(account)} has {ModelOf(account, name)}"))]);
        }
    }

    private static string ModelOf(ModelAccount account, string name) =>
        account.Deployments.FirstOrDefault(deployment => string.Equals(deployment.AzureName, name, StringComparison.OrdinalIgnoreCase)) is { } deployment ? $"{deployment.Model} {deployment.Version}".TrimEnd() : "nothing";
}
