using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A backend of a pool gets no calls while it fails.</summary>
public sealed class PoolWithoutBreaker : Rule<ApiBackendPool>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1517",
        Title: "Pool of backends has no circuit breaker",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "A backend that fails, or a model whose quota is used up, gets its share of the calls all the same, and those fail.",
        Fix: "Give each ApiBackend of the pool a Breaker; it heeds Retry-After unless told otherwise.",
        Source: "https://learn.microsoft.com/azure/api-management/backends")
    {
        Checklist = "RE:07",
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Spare it while it fails", new SetProperty(nameof(ApiBackend.Breaker), "new CircuitBreaker()")) { At = nameof(ApiBackend.Breaker), Kinds = [typeof(ApiBackend)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ApiBackendPool subject)
    {
        if (subject.Members.Count < 2) yield break;
        foreach (var backend in subject.Members.Select(member => member.Backend).OfType<ApiBackend>().Where(backend => backend.Ownership != Ownership.Observed).Distinct())
        {
            if (backend.Breaker is null) yield return Fails(backend, nameof(backend.Breaker), $"{Named(backend)} is one of {subject.Members.Count} in {Named(subject)} and gets calls while it fails.");
            else if (!backend.Breaker.HeedsRetryAfter) yield return Fails(backend, nameof(backend.Breaker), $"{Named(backend)} in {Named(subject)} gets calls again before the time that it asks for.");
        }
    }
}
