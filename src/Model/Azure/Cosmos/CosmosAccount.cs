using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Cosmos DB account for documents, in one or several regions.</summary>
[AzureResource("Microsoft.DocumentDB/databaseAccounts", "2024-11-15", Terraform = "azurerm_cosmosdb_account")]
[Fixed("kind", "GlobalDocumentDB", Terraform = "kind", Discriminates = true)]
[Fixed("properties.databaseAccountOfferType", "Standard", Terraform = "offer_type")]
[Service("Azure Cosmos DB", "Documents, spread over partitions and regions, with single-digit millisecond reads", Deep = true, Icon = "cosmos-db", Stateful = true, Source = "https://learn.microsoft.com/azure/cosmos-db/introduction")]
[Without(Traits.Injection)]
[Named("cosmos", 3, 44, NameCharacters.LowerAlphanumericHyphen, NameScope.Global)]
[Diagnostics]
[PrivateLink("Sql", "privatelink.documents.azure.com")]
public sealed class CosmosAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ITrustsAzureServices, IKeyAuthentication, IZoneRedundant, IHasIdentity, IOwnGrants, IMinimumTls
{
    [Maps("properties.consistencyPolicy.defaultConsistencyLevel", Terraform = "consistency_policy.consistency_level")]
    public Consistency Consistency { get; init; } = Consistency.Session;

    /// <summary>For bounded staleness: seconds, 5 to 86,400.</summary>
    [Maps("properties.consistencyPolicy.maxIntervalInSeconds", Terraform = "consistency_policy.max_interval_in_seconds")]
    public int? StalenessSeconds { get; init; }

    [Maps("properties.consistencyPolicy.maxStalenessPrefix", Terraform = "consistency_policy.max_staleness_prefix")]
    public int? StalenessWrites { get; init; }

    /// <summary>The account's own region unless given.</summary>
    /// <remarks>Without availability zones, as that is what Azure gives everywhere.</remarks>
    [Maps("properties.locations", Terraform = "geo_location")]
    public IReadOnlyList<GeoLocation> Locations { get => field is { Count: > 0 } given ? given : [new GeoLocation { Region = Location }]; init; }

    [Maps("properties.enableAutomaticFailover", Terraform = "automatic_failover_enabled")]
    public bool AutomaticFailover { get; init; }

    [Maps("properties.enableMultipleWriteLocations", Terraform = "multiple_write_locations_enabled")]
    public bool WritesEverywhere { get; init; }

    [Maps("properties.backupPolicy", Terraform = "backup")]
    public Backup? Backup { get; init; } = new ContinuousBackup();

    /// <summary>Pays for requests and not for provisioned throughput. Not to be changed later.</summary>
    [Maps(Via = nameof(Capabilities), CreateOnly = true)]
    public bool Serverless { get; init; }

    [Maps(Via = nameof(Capabilities))]
    public IReadOnlyList<string> OtherCapabilities { get; init; } = [];

    /// <summary>Azure keeps switches of the account as names in a list.</summary>
    [Maps("properties.capabilities[].name", Terraform = "capabilities[].name", CreateOnly = true)]
    internal IReadOnlyList<string> Capabilities
    {
        get => Serverless ? [ServerlessName, .. OtherCapabilities] : OtherCapabilities;
        init => (Serverless, OtherCapabilities) = (value.Contains(ServerlessName), [.. value.Where(name => name != ServerlessName)]);
    }

    /// <summary>The first 1000 request units a second and 25 GB for nothing; once in a subscription.</summary>
    [Maps("properties.enableFreeTier", Terraform = "free_tier_enabled", CreateOnly = true, Absent = false)]
    public bool FreeTier { get; init; }

    /// <summary>Request units a second that all its databases together may be given; -1 for no limit.</summary>
    [Maps("properties.capacity.totalThroughputLimit", Terraform = "capacity.total_throughput_limit")]
    public int? ThroughputLimit { get; init; }

    /// <summary>Lets a busy partition use what was saved in idle minutes.</summary>
    [Maps("properties.enableBurstCapacity", Terraform = "burst_capacity_enabled", Absent = false)]
    public bool BurstCapacity { get; init; }

    /// <summary>Keeps a second copy by columns, for analysis.</summary>
    [Maps("properties.enableAnalyticalStorage", Terraform = "analytical_storage_enabled", Absent = false)]
    public bool AnalyticalStorage { get; init; }

    /// <summary>How documents become columns.</summary>
    [Maps("properties.analyticalStorageConfiguration.schemaType", Terraform = "analytical_storage.schema_type")]
    public AnalyticalSchema? AnalyticalSchema { get; init; }

    /// <summary>Joins partitions that have become small.</summary>
    [Maps("properties.enablePartitionMerge", Terraform = "partition_merge_enabled", Absent = false)]
    public bool PartitionMerge { get; init; }

    private const string ServerlessName = "EnableServerless";

    [Maps("!properties.disableLocalAuth", Terraform = "!local_authentication_disabled", Absent = true)]
    public bool KeyAccess { get; init; }

    [Maps("!properties.disableKeyBasedMetadataWriteAccess", Terraform = "access_key_metadata_writes_enabled")]
    public bool KeysChangeSchema { get; init; }

    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    [Maps("properties.networkAclBypass=AzureServices|None", Terraform = "network_acl_bypass_for_azure_services")]
    public bool AzureServicesBypass { get; init; }

    [Maps("properties.ipRules[].ipAddressOrRange", Terraform = "ip_range_filter")]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    [Maps("properties.isVirtualNetworkFilterEnabled", Terraform = "is_virtual_network_filter_enabled")]
    public bool FiltersNetworks { get; init; }

    [Maps("properties.virtualNetworkRules[].id", Terraform = "virtual_network_rule[].id")]
    public IReadOnlyList<Subnet> AllowedSubnets { get; init; } = [];

    [Maps("properties.minimalTlsVersion", Terraform = "minimal_tls_version")]
    public CosmosTls MinimumTls { get; init; } = CosmosTls.Tls12;

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    [Children]
    public IReadOnlyList<CosmosDatabase> Databases { get; init => field = value.AdoptedBy(this); } = [];

    public Output Endpoint => new(this, "properties.documentEndpoint", "endpoint", () => $"https://{AzureName}.documents.azure.com:443/");

    bool ITrustsAzureServices.TrustsAzureServices => AzureServicesBypass;
    bool ISelectedNetworks.OnlySelectedNetworks => (FiltersNetworks || AllowedAddresses.Count > 0) && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string IZoneRedundant.ZoneSetting => nameof(Locations);
    bool IZoneRedundant.IsZoneRedundant => Locations.All(location => location.ZoneRedundant);

    (AzureResource Assignment, string Role) IOwnGrants.Grant(IPrincipal caller, Verb verb, string name, SourcePosition position)
    {
        var role = verb == Verb.Reads ? CosmosRole.Reader : CosmosRole.Contributor;
        return (new CosmosRoleAssignment(name, position.File, position.Line, position.Expression) { Principal = caller, Role = role }.AdoptedBy(this), $"Cosmos DB Built-in Data {role}");
    }

    string IMinimumTls.TlsSetting => nameof(MinimumTls);
    bool IMinimumTls.AcceptsOldTls => MinimumTls < CosmosTls.Tls12;
}

public enum Consistency { Eventual, ConsistentPrefix, Session, BoundedStaleness, Strong }
public enum CosmosTls { Tls, Tls11, Tls12 }

/// <summary>A region that holds the data.</summary>
public sealed record GeoLocation : Part
{
    [Maps("locationName", Terraform = "location")]
    public Region Region { get; init; } = Region.WestEurope;

    /// <summary>0 takes the writes; after that, the order of failover.</summary>
    [Maps("failoverPriority", Terraform = "failover_priority")]
    public int Priority { get; init; }

    [Maps("isZoneRedundant", Terraform = "zone_redundant")]
    public bool ZoneRedundant { get; init; }
}

public abstract record Backup : Part;

/// <summary>Copies at intervals.</summary>
[Fixed("type", "Periodic", Terraform = "type", Discriminates = true)]
public sealed record PeriodicBackup : Backup
{
    [Maps("periodicModeProperties.backupIntervalInMinutes", Terraform = "interval_in_minutes")]
    public int EveryMinutes { get; init; } = 240;

    [Maps("periodicModeProperties.backupRetentionIntervalInHours", Terraform = "retention_in_hours")]
    public int KeepHours { get; init; } = 8;

    [Maps("periodicModeProperties.backupStorageRedundancy", Terraform = "storage_redundancy")]
    public BackupRedundancy Redundancy { get; init; } = BackupRedundancy.Geo;
}

/// <summary>Restore to any second.</summary>
[Fixed("type", "Continuous", Terraform = "type", Discriminates = true)]
public sealed record ContinuousBackup : Backup
{
    [Maps("continuousModeProperties.tier", Terraform = "tier")]
    public ContinuousTier Tier { get; init; } = ContinuousTier.SevenDays;
}

public enum BackupRedundancy { Geo, Local, Zone }
public enum ContinuousTier { [Wire("Continuous7Days")] SevenDays, [Wire("Continuous30Days")] ThirtyDays }
public enum AnalyticalSchema { WellDefined, FullFidelity }
