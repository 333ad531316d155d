using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>Where the largest size is paid for, something is used that only it has.</summary>
public sealed class PremiumUnused : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3507",
        Title: "Premium tier bought, premium feature unused",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "The next smaller size would do the same for a fraction of the price.",
        Fix: "Take the smaller Sku, or use what Premium is there for: private links, replicas, managed rules, recordings.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/optimize-component-costs")
    {
        Checklist = "CO:07",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.Where(resource => resource.Ownership != Ownership.Observed)
        .Select(resource => (resource, Unused: Unused(resource, graph))).Where(found => found.Unused is not null)
        .Select(found => graph.IsRead
            ? NotAssessed(found.resource, $"{Named(found.resource)}: what uses it may not have been read.")
            : Fails(found.resource, nameof(ContainerRegistry.Sku), $"{Named(found.resource)} is Premium, and {found.Unused}."));

    /// <summary>What of the size is not used, as the end of a sentence; null where something is, or where that cannot be said.</summary>
    private static string? Unused(AzureResource resource, ArchitectureGraph graph) => resource switch
    {
        ContainerRegistry { Sku: RegistrySku.Premium, PublicNetworkAccess: true, OtherNetworks: null, DataEndpoints: false, AllowsExport: true, ZoneRedundant: false, UntaggedDays: null, ContentTrust: not true, Quarantine: not true, Replicas.Count: 0 }
            when !graph.Resources.OfType<PrivateEndpoint>().Any(endpoint => ReferenceEquals(endpoint.Target, resource)) && resource.Extras.Count == 0 => "has neither private endpoints nor replicas, network rules or retention",
        FrontDoorProfile { Sku: FrontDoorSku.Premium } profile when !HasPrivateOrigins(profile) && !HasManagedRules(profile) => "has neither private origins nor managed firewall rules",
        BastionHost { Sku: BastionSku.Premium, Recording: false, PublicAddress: not null } => "neither records sessions nor does without a public address",
        _ => null,
    };

    private static bool HasPrivateOrigins(FrontDoorProfile profile) => profile.OriginGroups.SelectMany(group => group.Origins).Any(origin => origin.PrivateLink is not null);

    private static bool HasManagedRules(FrontDoorProfile profile) => profile.SecurityPolicies.Any(policy => policy.Firewall is null or { Ownership: Ownership.Observed } or { ManagedRules.Count: > 0 });
}
