using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure Cache for Redis: what is asked often, kept in memory. Azure retires it in September 2028; new ones are better a <see cref="ManagedRedis"/>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cache/redis</remarks>
[AzureResource("Microsoft.Cache/redis", "2024-11-01", Terraform = "azurerm_redis_cache")]
[Service("Azure Cache for Redis", "Keeps in memory what is asked often", Deep = true, Icon = "redis", Stateful = true, Protocol = "Redis", Source = "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-overview")]
[Named("redis", 1, 63, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Diagnostics]
[PrivateLink("redisCache", "privatelink.redis.cache.windows.net")]
public sealed class RedisCache(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IKeyAuthentication, IZoneRedundant, INetworkInjected, IHasIdentity, IOwnGrants, IPlainTransport, IMinimumTls
{
    /// <summary>Basic is one machine, Standard two, Premium two or more with zones, persistence and shards.</summary>
    [Maps("properties.sku.name", Terraform = "sku_name")]
    public RedisSku Sku { get; init; } = RedisSku.Standard;

    /// <summary>The family of machines, which follows from the size's name.</summary>
    [Maps("properties.sku.family", Terraform = "family")]
    internal string Family { get => _family ?? (Sku == RedisSku.Premium ? "P" : "C"); init => _family = value; }

    private readonly string? _family;

    /// <summary>How large its machines are: 0 to 6, from 250 MB to 53 GB; for Premium 1 to 5, from 6 GB to 120 GB.</summary>
    [Within(0, 6)]
    [Maps("properties.sku.capacity", Terraform = "capacity")]
    public int Size { get; init; } = 1;

    /// <summary>The major version; Azure's newest when null.</summary>
    [Maps("properties.redisVersion", Terraform = "redis_version")]
    public string? Version { get; init; }

    /// <summary>The oldest TLS that it speaks.</summary>
    [Maps("properties.minimumTlsVersion", Terraform = "minimum_tls_version")]
    public MessagingTls MinimumTls { get; init; } = MessagingTls.Tls12;

    /// <summary>Answers without TLS too, on port 6379.</summary>
    [Maps("properties.enableNonSslPort", Terraform = "non_ssl_port_enabled", Absent = false)]
    public bool PlainPort { get; init; }

    /// <summary>Accepts Microsoft Entra identities. Azure's default is off; ours is on.</summary>
    [Maps("properties.redisConfiguration.aad-enabled=true|false", Terraform = "redis_configuration.active_directory_authentication_enabled", Absent = false)]
    public bool EntraAccess { get; init; } = true;

    /// <summary>Accepts keys. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableAccessKeyAuthentication", Terraform = "access_keys_authentication_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Takes commands from callers that show neither key nor identity; only for Premium in a subnet.</summary>
    [Maps("properties.redisConfiguration.authnotrequired=true|false", Terraform = "!redis_configuration.authentication_enabled")]
    public bool? Anonymous { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>The subnet that it stands in, for Premium; a private endpoint is the better way.</summary>
    [Maps("properties.subnetId", Terraform = "subnet_id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }

    /// <summary>Its address in that subnet; Azure's choice when null.</summary>
    [Maps("properties.staticIP", Terraform = "private_static_ip_address", CreateOnly = true)]
    public string? Address { get; init; }

    /// <summary>Availability zones. Azure's default is none; ours is three for Premium in production.</summary>
    [Maps("zones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get => field ?? (Sku == RedisSku.Premium && Architecture?.Environment.IsProduction == true ? ["1", "2", "3"] : []); init; }

    /// <summary>How Azure spreads machines over zones, where none are given.</summary>
    [Maps("properties.zonalAllocationPolicy", Azapi = true)]
    public RedisZones? ZonePolicy { get; init; }

    /// <summary>Copies of each shard, 1 to 3, for Premium; one when null.</summary>
    [Within(1, 3)]
    [Maps("properties.replicasPerPrimary", Or = "properties.replicasPerMaster", Terraform = "replicas_per_primary")]
    public int? Replicas { get; init; }

    /// <summary>Parts that the data is spread over, 1 to 10 and more, for Premium; one when null.</summary>
    [Maps("properties.shardCount", Terraform = "shard_count")]
    public int? Shards { get; init; }

    /// <summary>What goes when memory is full; what has a time limit and was not asked for longest, when null.</summary>
    [Maps("properties.redisConfiguration.maxmemory-policy", Terraform = "redis_configuration.maxmemory_policy")]
    public RedisEviction? Eviction { get; init; }

    /// <summary>Megabytes kept free for failover and more; Azure's choice when null.</summary>
    [Maps("properties.redisConfiguration.maxmemory-reserved", Terraform = "redis_configuration.maxmemory_reserved", Using = typeof(OptionalNumberTextConverter))]
    public int? ReservedMegabytes { get; init; }

    /// <summary>Megabytes kept free on each machine; Azure's choice when null.</summary>
    [Maps("properties.redisConfiguration.maxmemory-delta", Terraform = "redis_configuration.maxmemory_delta", Using = typeof(OptionalNumberTextConverter))]
    public int? DeltaMegabytes { get; init; }

    /// <summary>Megabytes kept free for fragmented memory; Azure's choice when null.</summary>
    [Maps("properties.redisConfiguration.maxfragmentationmemory-reserved", Terraform = "redis_configuration.maxfragmentationmemory_reserved", Using = typeof(OptionalNumberTextConverter))]
    public int? FragmentedMegabytes { get; init; }

    /// <summary>Which changes of keys are told, as Redis writes it: <c>KEA</c>.</summary>
    [Maps("properties.redisConfiguration.notify-keyspace-events", Terraform = "redis_configuration.notify_keyspace_events")]
    public string? Notifies { get; init; }

    /// <summary>Writes copies of the data to storage, for Premium.</summary>
    [Maps("properties.redisConfiguration.rdb-backup-enabled=true|false", Terraform = "redis_configuration.rdb_backup_enabled")]
    public bool? Snapshots { get; init; }

    /// <summary>Minutes between two copies: 15, 30, 60, 360, 720 or 1,440.</summary>
    [Maps("properties.redisConfiguration.rdb-backup-frequency", Terraform = "redis_configuration.rdb_backup_frequency", Using = typeof(OptionalNumberTextConverter))]
    public int? SnapshotMinutes { get; init; }

    /// <summary>Copies that are kept; one when null.</summary>
    [Maps("properties.redisConfiguration.rdb-backup-max-snapshot-count", Terraform = "redis_configuration.rdb_backup_max_snapshot_count", Using = typeof(OptionalNumberTextConverter))]
    public int? SnapshotCount { get; init; }

    /// <summary>The storage account for copies as a connection string: a sensitive parameter.</summary>
    /// <exception cref="ModelException">It is a text and no parameter.</exception>
    [Maps("properties.redisConfiguration.rdb-storage-connection-string", Terraform = "redis_configuration.rdb_storage_connection_string")]
    public Text? SnapshotStorage { get; init => field = Secret.ByReference(value, this, nameof(SnapshotStorage)); }

    /// <summary>Writes every change to storage, for Premium.</summary>
    [Maps("properties.redisConfiguration.aof-backup-enabled=true|false", Terraform = "redis_configuration.aof_backup_enabled")]
    public bool? Journal { get; init; }

    /// <summary>The storage account for changes as a connection string: a sensitive parameter.</summary>
    /// <exception cref="ModelException">It is a text and no parameter.</exception>
    [Maps("properties.redisConfiguration.aof-storage-connection-string-0", Terraform = "redis_configuration.aof_storage_connection_string_0")]
    public Text? JournalStorage { get; init => field = Secret.ByReference(value, this, nameof(JournalStorage)); }

    /// <summary>The second one, for when the first one's key is changed.</summary>
    /// <exception cref="ModelException">It is a text and no parameter.</exception>
    [Maps("properties.redisConfiguration.aof-storage-connection-string-1", Terraform = "redis_configuration.aof_storage_connection_string_1")]
    public Text? OtherJournalStorage { get; init => field = Secret.ByReference(value, this, nameof(OtherJournalStorage)); }

    /// <summary>How it signs in at the storage account.</summary>
    [Maps("properties.redisConfiguration.preferred-data-persistence-auth-method", Terraform = "redis_configuration.data_persistence_authentication_method")]
    public RedisStorageAccess? StorageAccess { get; init; }

    /// <summary>The subscription of the storage account, where it is another one.</summary>
    [Maps("properties.redisConfiguration.storage-subscription-id", Terraform = "redis_configuration.storage_account_subscription_id")]
    public string? StorageSubscription { get; init; }

    /// <summary>Whether it gets updates when all do, or before.</summary>
    [Maps("properties.updateChannel", Azapi = true)]
    public RedisUpdates? Updates { get; init; }

    [Maps("properties.tenantSettings", Terraform = "tenant_settings")]
    public IReadOnlyDictionary<string, string>? TenantSettings { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Where it is called, with TLS on port 6380.</summary>
    public Output Host => new(this, "properties.hostName", "hostname", () => $"{AzureName}.redis.cache.windows.net");

    bool IPublicEndpoint.PublicNetworkAccess => PublicNetworkAccess && Subnet is null;
    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2 || ZonePolicy == RedisZones.Automatic;

    (AzureResource Assignment, string Role) IOwnGrants.Grant(IPrincipal caller, Verb verb, string name, SourcePosition position)
    {
        var policy = verb == Verb.Reads ? RedisPolicy.DataReader : RedisPolicy.DataContributor;
        return (new RedisAccess(name, position.File, position.Line, position.Expression) { Principal = caller, Policy = policy }.AdoptedBy(this), policy == RedisPolicy.DataReader ? "Redis Data Reader" : "Redis Data Contributor");
    }

    string IPlainTransport.PlainSetting => nameof(PlainPort);
    bool IPlainTransport.AcceptsPlain => PlainPort;
    string IMinimumTls.TlsSetting => nameof(MinimumTls);
    bool IMinimumTls.AcceptsOldTls => MinimumTls < MessagingTls.Tls12;
}

public enum RedisSku { Basic, Standard, Premium }
public enum RedisZones { Automatic, UserDefined, NoZones }
public enum RedisUpdates { Stable, Preview }
public enum RedisStorageAccess { [Wire("SAS")] Key, ManagedIdentity }

public enum RedisEviction
{
    [Wire("volatile-lru")] OldestWithLimit, [Wire("allkeys-lru")] Oldest, [Wire("volatile-lfu")] RarestWithLimit, [Wire("allkeys-lfu")] Rarest,
    [Wire("volatile-random")] AnyWithLimit, [Wire("allkeys-random")] Any, [Wire("volatile-ttl")] NextToExpire, [Wire("noeviction")] Nothing,
}

/// <summary>A number that ARM keeps as text.</summary>
internal sealed class OptionalNumberTextConverter : Converter<int?>
{
    protected override Value? ToArm(int? value) => value is { } number ? Value.Of(((NumberValue)Value.Of(number)).Digits) : null;
    protected override Value? ToTerraform(int? value) => value is { } number ? Value.Of(number) : null;

    protected override bool TryFromArm(Value value, ReadContext context, out int? result)
    {
        result = null;
        if (value is not TextValue text || !int.TryParse(text.Text, out var number)) return false;
        result = number;
        return true;
    }
}
