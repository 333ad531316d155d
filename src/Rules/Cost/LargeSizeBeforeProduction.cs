using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>Development and tests run on sizes for development and tests.</summary>
public sealed class LargeSizeBeforeProduction : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3004",
        Title: "A size for production runs before production",
        Pillar: WafPillar.Cost,
        Severity: Severity.Warning,
        Why: "It costs several times what development and tests need, every hour of the day.",
        Fix: "Take a smaller size there, with env.Pick, or say in Why what cannot be tried without it.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/optimize-environment-costs")
    {
        Checklist = "CO:08",
        Environments = [EnvironmentKind.Development, EnvironmentKind.Test],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject.Why is not null) yield break;
        if (SizeOf(subject) is { } size) yield return Fails(subject, size.Property, $"{Named(subject)} {size.Is}.");
    }

    /// <summary>What is too large for it, as a message goes on.</summary>
    private static (string? Property, string Is)? SizeOf(AzureResource subject) => subject switch
    {
        ApiManagementService { Sku: ApiManagementSku.Premium or ApiManagementSku.PremiumV2 } service => (nameof(service.Sku), $"is of size {service.Sku}"),
        SqlDatabase { Sku.Tier: SqlTier.BusinessCritical or SqlTier.Premium } database => (nameof(database.Sku), $"is of tier {database.Sku.Tier}"),
        SqlElasticPool { Sku.Tier: SqlTier.BusinessCritical or SqlTier.Premium } pool => (nameof(pool.Sku), $"is of tier {pool.Sku.Tier}"),
        AzureFirewall { Tier: FirewallTier.Premium } firewall => (nameof(firewall.Tier), "is of tier Premium"),
        BastionHost { Sku: BastionSku.Premium } bastion => (nameof(bastion.Sku), "is of size Premium"),
        RedisCache { Sku: RedisSku.Premium } cache => (nameof(cache.Sku), "is of size Premium"),
        FabricCapacity { Sku: >= FabricSku.F64 } capacity => (nameof(capacity.Sku), $"is of size {capacity.Sku}"),
        DdosProtectionPlan => (null, "has a fixed price for a hundred addresses, and one plan of production serves all subscriptions"),
        _ => null,
    };
}
