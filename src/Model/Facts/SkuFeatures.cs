using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>What a service has in some of its sizes alone.</summary>
public enum ServiceFeature
{
    /// <summary>Private endpoints lead to it.</summary>
    PrivateEndpoints,

    /// <summary>It stands in a subnet, or its calls leave through one.</summary>
    NetworkInjection,

    /// <summary>Its copies can stand in several availability zones.</summary>
    Zones,

    /// <summary>Its copies can stand in several regions.</summary>
    OtherRegions,

    /// <summary>Its data can be encrypted with a key of one's own.</summary>
    CustomerManagedKeys,

    /// <summary>It can grow and shrink with its load.</summary>
    Autoscale,

    /// <summary>It can say who called, in a workspace.</summary>
    Logs,

    /// <summary>It needs no public address.</summary>
    NoPublicAddress,

    /// <summary>It can record what people do.</summary>
    SessionRecording,

    /// <summary>It answers questions about names for others.</summary>
    DnsProxy,

    /// <summary>It turns away what Microsoft knows as malicious.</summary>
    ThreatDenial,

    /// <summary>It looks for attacks in what passes, within encrypted traffic too.</summary>
    IntrusionDetection,

    /// <summary>It reaches what stands behind it over private link.</summary>
    PrivateOrigins,

    /// <summary>Microsoft keeps its rules against attacks.</summary>
    ManagedRules,
}

/// <summary>From which size on a kind has a feature.</summary>
/// <param name="Kind">The class of the resource.</param>
/// <param name="Feature">The feature.</param>
/// <param name="Least">The least size that has it, in a few words.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day of the text that was read.</param>
public sealed record SkuFeature(Type Kind, ServiceFeature Feature, string Least, string Source, Date Read)
{
    /// <summary>Whether a resource of the kind has it as it is described; null where the page says nothing of its size.</summary>
    internal Func<AzureResource, bool?> IsHad { get; init; } = _ => null;
}

/// <summary>What services have in some of their sizes alone: facts with a source and a day. Where a kind or a feature is not here, nothing is known of it.</summary>
public static class SkuFeatures
{
    private static readonly (string Source, Date Read)
        Search = ("https://learn.microsoft.com/azure/search/search-sku-tier", new(2025, 8, 1)),
        ServiceBusLink = ("https://learn.microsoft.com/azure/service-bus-messaging/private-link-service", new(2023, 2, 16)),
        ServiceBusKeys = ("https://learn.microsoft.com/azure/service-bus-messaging/configure-customer-managed-key", new(2020, 2, 25)),
        ServiceBusTiers = ("https://learn.microsoft.com/azure/service-bus-messaging/service-bus-premium-messaging", new(2021, 11, 8)),
        EventHubs = ("https://learn.microsoft.com/azure/event-hubs/compare-tiers", new(2023, 11, 27)),
        Registry = ("https://learn.microsoft.com/azure/container-registry/container-registry-skus", new(2023, 10, 31)),
        RegistryKeys = ("https://learn.microsoft.com/azure/container-registry/tutorial-enable-customer-managed-keys", new(2020, 9, 30)),
        StaticWeb = ("https://learn.microsoft.com/azure/static-web-apps/private-endpoint", new(2021, 7, 28)),
        AppLink = ("https://learn.microsoft.com/azure/app-service/overview-private-endpoint", new(2025, 1, 31)),
        AppNetwork = ("https://learn.microsoft.com/azure/app-service/overview-vnet-integration", new(2023, 7, 21)),
        AppZones = ("https://learn.microsoft.com/azure/reliability/reliability-app-service", new(2025, 10, 31)),
        ApiTiers = ("https://learn.microsoft.com/azure/api-management/api-management-features", new(2023, 6, 27)),
        ApiReliability = ("https://learn.microsoft.com/azure/reliability/reliability-api-management", new(2026, 9, 9)),
        Configuration = ("https://learn.microsoft.com/azure/azure-app-configuration/faq", new(2020, 2, 19)),
        Redis = ("https://learn.microsoft.com/azure/azure-cache-for-redis/cache-overview", new(2022, 2, 2)),
        Sql = ("https://learn.microsoft.com/azure/reliability/reliability-sql-database", new(2026, 5, 27)),
        PostgreSql = ("https://github.com/MicrosoftDocs/reliability-docs/blob/main/articles/reliability/reliability-database-postgresql.md", new(2025, 11, 10)),
        Firewall = ("https://learn.microsoft.com/azure/firewall/features-by-sku", new(2025, 9, 18)),
        Bastion = ("https://learn.microsoft.com/azure/bastion/bastion-sku-comparison", new(2025, 11, 24)),
        FrontDoor = ("https://learn.microsoft.com/azure/frontdoor/standard-premium/tier-comparison", new(2022, 3, 20));

    private static readonly Lazy<IReadOnlyList<SkuFeature>> Everything = new(() =>
    [
        For<ApiManagementService>(ServiceFeature.PrivateEndpoints, "all but Consumption", service => Classic(service, service.Sku != ApiManagementSku.Consumption), ApiTiers),
        For<ApiManagementService>(ServiceFeature.NetworkInjection, "Developer and Premium", service => Classic(service, service.Sku is ApiManagementSku.Developer or ApiManagementSku.Premium), ApiTiers),
        For<ApiManagementService>(ServiceFeature.Logs, "all but Consumption", service => Classic(service, service.Sku != ApiManagementSku.Consumption), ApiTiers),
        For<ApiManagementService>(ServiceFeature.Zones, "Standard v2, Premium and Premium v2", service => service.Sku is ApiManagementSku.StandardV2 or ApiManagementSku.Premium or ApiManagementSku.PremiumV2, ApiReliability),
        For<ApiManagementService>(ServiceFeature.OtherRegions, "Premium", service => service.Sku == ApiManagementSku.Premium, ApiReliability),
        For<AppConfigurationStore>(ServiceFeature.PrivateEndpoints, "Standard", Standard, Configuration),
        For<AppConfigurationStore>(ServiceFeature.CustomerManagedKeys, "Standard", Standard, Configuration),
        For<AppServiceApp>(ServiceFeature.PrivateEndpoints, "Basic", app => Size(app.Plan) switch { "F1" or "D1" or "Y1" => false, ['B' or 'S', ..] or ['E', 'P', ..] or ['P' or 'I', .., 'V', '2' or '3'] => true, _ => null }, AppLink),
        For<AppServiceApp>(ServiceFeature.NetworkInjection, "Basic", app => Size(app.Plan) switch { "F1" or "D1" or "Y1" => false, ['B' or 'S' or 'P', ..] or ['E', 'P', ..] => true, _ => null }, AppNetwork),
        For<AppServicePlan>(ServiceFeature.Zones, "Premium v2", plan => Size(plan) switch { "F1" or "D1" or ['B' or 'S', ..] => false, ['P', .., 'V', '2' or '3' or '4'] => true, _ => null }, AppZones),
        For<BastionHost>(ServiceFeature.NetworkInjection, "Basic", bastion => bastion.Sku != BastionSku.Developer, Bastion),
        For<BastionHost>(ServiceFeature.Zones, "Basic, and Developer in some regions", bastion => bastion.Sku == BastionSku.Developer ? null : true, Bastion),
        For<BastionHost>(ServiceFeature.NoPublicAddress, "Premium", bastion => bastion.Sku == BastionSku.Premium, Bastion),
        For<BastionHost>(ServiceFeature.SessionRecording, "Premium", bastion => bastion.Sku == BastionSku.Premium, Bastion),
        For<ContainerRegistry>(ServiceFeature.PrivateEndpoints, "Premium", registry => registry.Sku == RegistrySku.Premium, Registry),
        For<ContainerRegistry>(ServiceFeature.OtherRegions, "Premium", registry => registry.Sku == RegistrySku.Premium, Registry),
        For<ContainerRegistry>(ServiceFeature.CustomerManagedKeys, "Premium", registry => registry.Sku == RegistrySku.Premium, RegistryKeys),
        For<EventHubsNamespace>(ServiceFeature.PrivateEndpoints, "Standard", events => events.Sku != EventHubsSku.Basic, EventHubs),
        For<EventHubsNamespace>(ServiceFeature.CustomerManagedKeys, "Premium, and clusters", events => events.Sku == EventHubsSku.Premium || events.Cluster is not null, EventHubs),
        For<FirewallPolicy>(ServiceFeature.DnsProxy, "Standard", policy => policy.Tier != FirewallTier.Basic, Firewall),
        For<FirewallPolicy>(ServiceFeature.ThreatDenial, "Standard", policy => policy.Tier != FirewallTier.Basic, Firewall),
        For<FirewallPolicy>(ServiceFeature.IntrusionDetection, "Premium", policy => policy.Tier == FirewallTier.Premium, Firewall),
        For<FrontDoorFirewallPolicy>(ServiceFeature.ManagedRules, "Premium", policy => policy.Sku == FrontDoorSku.Premium, FrontDoor),
        For<FrontDoorProfile>(ServiceFeature.PrivateOrigins, "Premium", profile => profile.Sku == FrontDoorSku.Premium, FrontDoor),
        For<PostgreSqlServer>(ServiceFeature.Zones, "General Purpose", server => server.Tier != PostgreSqlTier.Burstable, PostgreSql),
        For<RedisCache>(ServiceFeature.NetworkInjection, "Premium", cache => cache.Sku == RedisSku.Premium, Redis),
        For<RedisCache>(ServiceFeature.OtherRegions, "Premium", cache => cache.Sku == RedisSku.Premium, Redis),
        For<SearchService>(ServiceFeature.PrivateEndpoints, "Basic", search => search.Sku != SearchSku.Free, Search),
        For<SearchService>(ServiceFeature.CustomerManagedKeys, "Basic", search => search.Sku != SearchSku.Free, Search),
        For<SearchService>(ServiceFeature.Zones, "Standard", search => search.Sku is not (SearchSku.Free or SearchSku.Basic), Search),
        For<ServiceBusNamespace>(ServiceFeature.PrivateEndpoints, "Premium", bus => bus.Sku == ServiceBusSku.Premium, ServiceBusLink),
        For<ServiceBusNamespace>(ServiceFeature.CustomerManagedKeys, "Premium", bus => bus.Sku == ServiceBusSku.Premium, ServiceBusKeys),
        For<ServiceBusNamespace>(ServiceFeature.Autoscale, "Premium", bus => bus.Sku == ServiceBusSku.Premium, ServiceBusTiers),
        For<SqlDatabase>(ServiceFeature.Zones, "General Purpose; in transaction units, Premium", database => database.Sku?.CanSpread, Sql),
        For<SqlElasticPool>(ServiceFeature.Zones, "General Purpose; in transaction units, Premium", pool => pool.Sku.CanSpread, Sql),
        For<StaticWebApp>(ServiceFeature.PrivateEndpoints, "Standard", site => site.Sku == StaticWebSku.Standard, StaticWeb),
    ]);

    /// <summary>By kind.</summary>
    public static IReadOnlyList<SkuFeature> All => Everything.Value;

    /// <summary>What is known of a feature of the resource's kind; null where nothing is.</summary>
    public static SkuFeature? Find(AzureResource resource, ServiceFeature feature) => All.FirstOrDefault(fact => fact.Feature == feature && fact.Kind.IsInstanceOfType(resource));

    /// <summary>Whether the resource has the feature in the size in which it is described; null where that is not known.</summary>
    public static bool? Has(AzureResource resource, ServiceFeature feature) => Find(resource, feature)?.IsHad(resource);

    private static SkuFeature For<T>(ServiceFeature feature, string least, Func<T, bool?> isHad, (string Source, Date Read) page) where T : AzureResource =>
        new(typeof(T), feature, least, page.Source, page.Read) { IsHad = resource => isHad((T)resource) };

    /// <summary>The page tells nothing of the sizes v2.</summary>
    private static bool? Classic(ApiManagementService service, bool isHad) => service.Sku is ApiManagementSku.BasicV2 or ApiManagementSku.StandardV2 or ApiManagementSku.PremiumV2 ? null : isHad;

    /// <summary>The page knows two sizes.</summary>
    private static bool? Standard(AppConfigurationStore store) => store.Sku switch { ConfigurationSku.Free => false, ConfigurationSku.Standard => true, _ => null };

    /// <summary>Sizes are told apart by how their names begin and end: B1, S1, EP1, P1V3.</summary>
    private static string? Size(AppServicePlan? plan) => plan?.Size.ToUpperInvariant();
}
