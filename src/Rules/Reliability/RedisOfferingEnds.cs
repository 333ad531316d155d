using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A cache is of an offering that goes on.</summary>
public sealed class RedisOfferingEnds : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1019",
        Title: "Redis is of an offering that Azure ends",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Azure Cache for Redis ends on 30 September 2028, and its Enterprise sizes on 31 March 2027; who moves late moves in haste.",
        Fix: "Use a ManagedRedis with a Sku of Azure Managed Redis, such as Balanced_B5.",
        Source: "https://learn.microsoft.com/azure/azure-cache-for-redis/retirement-faq")
    {
        Checklist = "RE:01",
        Peers = ["Azure.Redis.MigrateAMR", "Azure.RedisEnterprise.MigrateAMR"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is RedisCache cache) yield return Fails(cache, null, $"{Named(cache)} is of an offering that Azure ends on 30 September 2028.");
        if (subject is ManagedRedis { Sku: var sku } redis && sku.StartsWith("Enterprise", StringComparison.OrdinalIgnoreCase))
            yield return Fails(redis, nameof(redis.Sku), $"{Named(redis)} is of size {sku}, which Azure ends on 31 March 2027.");
    }
}
