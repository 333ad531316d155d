using System.Reflection;
using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>What a quota is counted in.</summary>
public enum QuotaScope { Tenant, ManagementGroup, Subscription, Region, Resource }

/// <summary>How many of something Azure allows.</summary>
/// <param name="What">What is counted: "subnets".</param>
/// <param name="Value">How many there may be, before any is asked for.</param>
/// <param name="Scope">What it is counted in; a region is that of one subscription.</param>
/// <param name="Of">The same in words: "a virtual network".</param>
/// <param name="IsRaisable">Whether Microsoft raises it when asked; null where the page does not say.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day of the text that was read.</param>
public sealed record Quota(string What, int Value, QuotaScope Scope, string Of, bool? IsRaisable, string Source, Date Read)
{
    /// <summary>The class of what is counted; null where it has none.</summary>
    public Type? Kind { get; init; }

    public override string ToString() => FormattableString.Invariant($"{Value:N0} {What} of {Of}");
}

/// <summary>The quotas that a platform for AI and data meets: facts with a source and a day. What is not here may be limited too.</summary>
public static class Quotas
{
    private const string Subscription = "a subscription";
    private const string Region = "a subscription in a region";
    private const string Network = "a virtual network";

    private static readonly (string Source, Date Read)
        Networking = ("https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/azure-virtual-network-limits.md", new(2022, 12, 5)),
        PrivateLink = ("https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/private-link-limits.md", new(2020, 4, 21)),
        Dns = ("https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/dns-limits.md", new(2024, 10, 8)),
        Access = ("https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/role-based-access-control/limits.md", new(2023, 4, 19)),
        Manager = ("https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/azure-subscription-limits-azure-resource-manager.md", new(2021, 3, 15)),
        Tagging = ("https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources", new(2023, 4, 19)),
        Storage = ("https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/azure-storage-account-limits-standard.md", new(2025, 11, 19)),
        Vault = ("https://learn.microsoft.com/azure/key-vault/general/service-limits", new(2025, 7, 23)),
        Monitor = ("https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings", new(2026, 3, 31)),
        App = ("https://learn.microsoft.com/azure/app-service/overview-private-endpoint", new(2025, 1, 31)),
        OpenAI = ("https://learn.microsoft.com/azure/ai-foundry/openai/quotas-limits", new(2026, 2, 17)),
        Search = ("https://learn.microsoft.com/azure/search/search-limits-quotas-capacity", new(2026, 6, 2)),
        Learning = ("https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas", new(2026, 1, 27)),
        Containers = ("https://learn.microsoft.com/azure/container-apps/quotas", new(2023, 2, 17)),
        Events = ("https://learn.microsoft.com/azure/event-hubs/compare-tiers", new(2022, 1, 5));

    public static readonly Quota
        RoleAssignments = Fixed<RoleAssignment>("role assignments", 4_000, QuotaScope.Subscription, Subscription, Access),
        RoleAssignmentsOfGroup = Fixed<RoleAssignment>("role assignments", 500, QuotaScope.ManagementGroup, "a management group", Access),
        CustomRoles = Fixed<RoleDefinition>("roles of one's own", 5_000, QuotaScope.Tenant, "a tenant", Access),
        ResourceGroups = Fixed<ResourceGroup>("resource groups", 980, QuotaScope.Subscription, Subscription, Manager),
        Tags = Fixed("tags", 50, QuotaScope.Resource, "a resource", Tagging),

        VirtualNetworks = Fixed<VirtualNetwork>("virtual networks", 1_000, QuotaScope.Region, Region, Networking),
        Subnets = Fixed<Subnet>("subnets", 3_000, QuotaScope.Resource, Network, Networking),
        Peerings = Fixed<VirtualNetworkPeering>("peerings", 500, QuotaScope.Resource, Network, Networking),
        PrivateAddresses = Fixed("private addresses", 65_536, QuotaScope.Resource, Network, Networking),
        PrivateAddressesOfPeers = Fixed("private addresses", 128_000, QuotaScope.Resource, "virtual networks that are peered", Networking),
        NetworkInterfaces = Fixed<NetworkInterface>("network interfaces", 65_536, QuotaScope.Region, Region, Networking),
        SecurityGroups = Fixed<NetworkSecurityGroup>("network security groups", 5_000, QuotaScope.Region, Region, Networking),
        SecurityRules = Fixed("rules", 1_000, QuotaScope.Resource, "a network security group", Networking),
        RouteTables = Fixed<RouteTable>("route tables", 200, QuotaScope.Region, Region, Networking),
        Routes = Fixed("routes", 400, QuotaScope.Resource, "a route table", Networking),
        PublicAddresses = Raisable<PublicIpAddress>("public addresses of size Standard, and more with some contracts", 10, QuotaScope.Region, Region, Networking),
        PrivateEndpoints = Fixed<PrivateEndpoint>("private endpoints", 1_000, QuotaScope.Resource, Network, PrivateLink),
        PrivateEndpointsOfSubscription = Fixed<PrivateEndpoint>("private endpoints", 64_000, QuotaScope.Subscription, Subscription, PrivateLink),
        PrivateEndpointsOfVault = Fixed<PrivateEndpoint>("private endpoints", 64, QuotaScope.Resource, "a key vault", PrivateLink),
        PrivateEndpointsOfStorage = Fixed<PrivateEndpoint>("private endpoints", 200, QuotaScope.Resource, "a storage account", Storage),
        PrivateEndpointsOfApp = Fixed<PrivateEndpoint>("private endpoints", 100, QuotaScope.Resource, "a web app", App),
        ZonesOfEndpoint = Fixed("DNS zones", 5, QuotaScope.Resource, "the zone group of a private endpoint", PrivateLink),
        PrivateZones = Fixed<PrivateDnsZone>("private DNS zones", 1_000, QuotaScope.Subscription, Subscription, Dns),
        PrivateZonesOfNetwork = Fixed<PrivateDnsZone>("private DNS zones", 1_000, QuotaScope.Resource, Network, Dns),
        ZoneLinks = Fixed<PrivateDnsZoneLink>("linked networks", 1_000, QuotaScope.Resource, "a private DNS zone", Dns),
        DnsResolvers = Fixed<DnsResolver>("DNS resolvers", 15, QuotaScope.Subscription, Subscription, Dns),
        RecordSets = Fixed("record sets", 25_000, QuotaScope.Resource, "a private DNS zone", Dns),

        StorageAccounts = Raisable<StorageAccount>("storage accounts", 250, QuotaScope.Region, Region, Storage),
        StorageNetworkRules = Fixed("rules for subnets", 400, QuotaScope.Resource, "a storage account", Storage),
        StorageAddressRules = Fixed("rules for addresses", 400, QuotaScope.Resource, "a storage account", Storage),
        VaultTransactions = Told("transactions in ten seconds", 4_000, QuotaScope.Resource, "a key vault", Vault),
        VaultCreations = Told("secrets made and keys and certificates imported in ten seconds", 300, QuotaScope.Resource, "a key vault", Vault),
        VaultTransactionsOfSubscription = Told("transactions with key vaults in ten seconds", 20_000, QuotaScope.Subscription, Subscription, Vault),
        DiagnosticSettings = Fixed<DiagnosticSetting>("diagnostic settings", 5, QuotaScope.Resource, "a resource", Monitor),

        OpenAIAccounts = Told<CognitiveAccount>("accounts with models of OpenAI", 30, QuotaScope.Region, Region, OpenAI),
        ModelDeployments = Told<ModelDeployment>("model deployments of type Standard", 32, QuotaScope.Resource, "an account", OpenAI),
        TunedDeployments = Told<ModelDeployment>("deployments of fine-tuned models", 10, QuotaScope.Resource, "an account", OpenAI),
        ProvisionedUnits = Told("provisioned throughput units", 100_000, QuotaScope.Resource, "a model deployment", OpenAI),
        SearchFree = Fixed<SearchService>("search services of size Free", 1, QuotaScope.Subscription, Subscription, Search),
        SearchBasic = Raisable<SearchService>("search services of size Basic", 16, QuotaScope.Region, Region, Search),
        SearchStandard = Raisable<SearchService>("search services of size Standard", 16, QuotaScope.Region, Region, Search),
        SearchStandard2 = Raisable<SearchService>("search services of size Standard2", 8, QuotaScope.Region, Region, Search),
        SearchStandard3 = Raisable<SearchService>("search services of size Standard3", 6, QuotaScope.Region, Region, Search),
        SearchStorageOptimized = Raisable<SearchService>("search services of each size StorageOptimized", 6, QuotaScope.Region, Region, Search),
        SearchReplicas = Told("replicas", 12, QuotaScope.Resource, "a search service of size Standard or larger", Search),
        SearchReplicasOfBasic = Told("replicas", 3, QuotaScope.Resource, "a search service of size Basic", Search),

        LearningEndpoints = Raisable("online and batch endpoints", 100, QuotaScope.Region, Region, Learning),
        LearningDeployments = Raisable("deployments to online and batch endpoints", 500, QuotaScope.Region, Region, Learning),
        DeploymentsOfEndpoint = Raisable("deployments", 20, QuotaScope.Resource, "an endpoint for machine learning", Learning),
        InstancesOfDeployment = Raisable("instances", 50, QuotaScope.Resource, "a deployment to a managed online endpoint", Learning),
        LearningCompute = Raisable("compute clusters, compute instances and managed online deployments", 500, QuotaScope.Region, Region, Learning),

        ContainerEnvironments = Raisable<ContainerAppsEnvironment>("Container Apps environments", 15, QuotaScope.Region, Region, Containers),
        ContainerEnvironmentsOfSubscription = Raisable<ContainerAppsEnvironment>("Container Apps environments", 20, QuotaScope.Subscription, Subscription, Containers),
        ContainerReplicas = Raisable("replicas", 300, QuotaScope.Resource, "a revision of a container app", Containers),
        ContainerRevisions = Fixed("revisions", 100, QuotaScope.Resource, "a container app", Containers),
        EventHubsNamespaces = Told<EventHubsNamespace>("Event Hubs namespaces", 1_000, QuotaScope.Subscription, Subscription, Events),
        ThroughputUnits = Told("throughput units", 40, QuotaScope.Resource, "an Event Hubs namespace of size Basic or Standard", Events),
        ProcessingUnits = Told("processing units", 16, QuotaScope.Resource, "an Event Hubs namespace of size Premium", Events),
        EventHubs = Told<EventHub>("event hubs", 10, QuotaScope.Resource, "an Event Hubs namespace of size Basic or Standard", Events),
        ConsumerGroups = Told<ConsumerGroup>("consumer groups", 20, QuotaScope.Resource, "an event hub of size Standard", Events),
        Partitions = Told("partitions", 32, QuotaScope.Resource, "an event hub of size Basic or Standard", Events);

    private static readonly Lazy<IReadOnlyList<Quota>> Everything = new(() => [.. typeof(Quotas).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Quota>()]);

    /// <summary>All that this class names.</summary>
    public static IReadOnlyList<Quota> All => Everything.Value;

    private static Quota Fixed(string what, int value, QuotaScope scope, string of, (string Source, Date Read) page) => new(what, value, scope, of, IsRaisable: false, page.Source, page.Read);
    private static Quota Raisable(string what, int value, QuotaScope scope, string of, (string Source, Date Read) page) => new(what, value, scope, of, IsRaisable: true, page.Source, page.Read);
    private static Quota Told(string what, int value, QuotaScope scope, string of, (string Source, Date Read) page) => new(what, value, scope, of, IsRaisable: null, page.Source, page.Read);

    private static Quota Fixed<T>(string what, int value, QuotaScope scope, string of, (string Source, Date Read) page) where T : AzureResource => Fixed(what, value, scope, of, page) with { Kind = typeof(T) };
    private static Quota Raisable<T>(string what, int value, QuotaScope scope, string of, (string Source, Date Read) page) where T : AzureResource => Raisable(what, value, scope, of, page) with { Kind = typeof(T) };
    private static Quota Told<T>(string what, int value, QuotaScope scope, string of, (string Source, Date Read) page) where T : AzureResource => Told(what, value, scope, of, page) with { Kind = typeof(T) };
}
