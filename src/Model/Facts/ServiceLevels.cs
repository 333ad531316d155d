using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>The availability that Microsoft promises, by kind of resource and by how it is run: facts with a source and a day. Where a kind is not here, nothing is known of it.</summary>
/// <remarks>Microsoft's agreement itself was not read; what the Well-Architected Framework and Microsoft's azqr restate of it was. Conditions on retries and measured operations are left out.</remarks>
public static class ServiceLevels
{
    private const string Azqr = "https://github.com/Azure/azqr";
    private const string Metrics = "https://learn.microsoft.com/azure/well-architected/reliability/metrics";
    private const string MissionCritical = "https://learn.microsoft.com/azure/well-architected/mission-critical/mission-critical-data-platform";
    private static readonly Date AzqrRead = new(2026, 8, 21);
    private static readonly Date FrameworkRead = new(2026, 7, 15);

    /// <summary>The first that fits counts.</summary>
    private static readonly (Type Kind, Func<AzureResource, bool> Fits, ServiceLevel Level)[] All =
    [
        For<AppServiceApp>(app => app.Plan?.Size is { } size && IsShared(size), "Free and Shared sizes", null),
        For<AppServiceApp>(app => app.Plan is { ZoneRedundant: true }, "on a zone-redundant plan", 99.99m),
        For<AppServiceApp>(app => app.Plan is not null, "on a paid plan", 99.95m),
        For<ApplicationGateway>(gateway => gateway.Instances is null or >= 2, "two instances or more", 99.95m),
        For<ApplicationGateway>(_ => true, "one instance", null),
        For<SearchService>(search => search.Sku == SearchSku.Free || search.Replicas < 2, "Free, or one replica", null),
        For<SearchService>(search => search.Replicas == 2, "two replicas, for queries", 99.9m),
        For<SearchService>(_ => true, "three replicas or more, for queries and writes", 99.9m),
        For<CognitiveAccount>(account => account.Sku.Equals("F0", StringComparison.OrdinalIgnoreCase), "the free size", null),
        For<CognitiveAccount>(_ => true, "paid sizes", 99.9m),
        Documented<CosmosAccount>(account => account.Locations.Count > 1 && account.WritesEverywhere, "several regions, all of them written to", 99.999m, MissionCritical),
        For<CosmosAccount>(account => account is IZoneRedundant { IsZoneRedundant: true }, "one region to write to, over zones", 99.995m),
        For<CosmosAccount>(_ => true, "one region to write to, without zones", 99.99m),
        For<StorageAccount>(account => account.AccessTier == AccessTier.Hot, "reads and writes of the first region, hot tier", 99.9m),
        For<KeyVault>(_ => true, "Standard and Premium", 99.99m),
        For<ContainerRegistry>(_ => true, "all sizes", 99.9m),
        Documented<PrivateEndpoint>(_ => true, "any", 99.99m, Metrics),
        For<PrivateDnsZone>(_ => true, "any", 99.99m),
    ];

    /// <summary>Every promise that is known, with the class that it is for; of each class, the first whose condition holds counts.</summary>
    public static IEnumerable<(Type Kind, ServiceLevel Level)> Known => All.Select(fact => (fact.Kind, fact.Level));

    /// <summary>What is promised of the resource as it is described; null where no fact is known of its kind, or where others run it and its settings are not known.</summary>
    public static ServiceLevel? Of(AzureResource resource) => resource.Ownership == Ownership.Observed ? null
        : All.FirstOrDefault(fact => fact.Kind.IsInstanceOfType(resource) && fact.Fits(resource)).Level;

    private static (Type, Func<AzureResource, bool>, ServiceLevel) For<T>(Func<T, bool> fits, string condition, decimal? percent) where T : AzureResource =>
        (typeof(T), resource => fits((T)resource), new(condition, percent, Azqr, AzqrRead, IsRestated: true));

    private static (Type, Func<AzureResource, bool>, ServiceLevel) Documented<T>(Func<T, bool> fits, string condition, decimal percent, string page) where T : AzureResource =>
        (typeof(T), resource => fits((T)resource), new(condition, percent, page, FrameworkRead, IsRestated: false));

    private static bool IsShared(string size) => size.Equals("F1", StringComparison.OrdinalIgnoreCase) || size.Equals("D1", StringComparison.OrdinalIgnoreCase);
}
