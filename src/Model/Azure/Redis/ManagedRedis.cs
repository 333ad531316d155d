using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure Managed Redis: what is asked often, and vectors, kept in memory and copied by default. One cluster with one database.</summary>
/// <remarks>
/// Who may use its data is said by access policy assignments of the database, which azurerm does not have; all of them give everything.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.cache/redisenterprise
/// </remarks>
[AzureResource("Microsoft.Cache/redisEnterprise", "2025-07-01", Terraform = "azurerm_managed_redis")]
[Service("Azure Managed Redis", "Keeps in memory what is asked often, with search over vectors", Icon = "managed-redis", Stateful = true, Protocol = "Redis", Source = "https://learn.microsoft.com/azure/redis/overview")]
[Without(Traits.Injection)]
[Without(Traits.Grants, Although = "access is given inside of its database, which has no class")]
[Named("amr", 1, 60, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Diagnostics(Logs = false)]
[PrivateLink("redisEnterprise", "privatelink.redis.azure.net")]
public sealed class ManagedRedis(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IKeyAuthentication, IZoneRedundant, IHasIdentity, IPlainTransport, ICustomerKeyIdentity
{
    /// <summary>Its machines as Azure calls them: <c>Balanced_B0</c> to <c>B1000</c>, <c>MemoryOptimized_M10</c> …, <c>ComputeOptimized_X3</c> …, <c>FlashOptimized_A250</c> ….</summary>
    [Maps("sku.name", Terraform = "sku_name")]
    public string Sku { get; init; } = "Balanced_B5";

    /// <summary>Answers calls from public addresses. Azure wants a choice; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access=Enabled|Disabled")]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Keeps a copy on a second machine, in another zone where the region has zones.</summary>
    [Maps("properties.highAvailability=Enabled|Disabled", Terraform = "high_availability_enabled", CreateOnly = true, Absent = true)]
    public bool Copied { get; init; } = true;

    /// <summary>Accepts keys.</summary>
    [Maps("databases/default:properties.accessKeysAuthentication=Enabled|Disabled", Terraform = "default_database.access_keys_authentication_enabled")]
    public bool KeyAccess { get; init; }

    /// <summary>Answers without TLS.</summary>
    [Maps("databases/default:properties.clientProtocol=Plaintext|Encrypted", Terraform = "default_database.client_protocol=Plaintext|Encrypted", CreateOnly = true)]
    public bool PlainText { get; init; }

    /// <summary>Whether clients see one machine, or the parts of the cluster. Search needs one.</summary>
    [Maps("databases/default:properties.clusteringPolicy", Terraform = "default_database.clustering_policy", CreateOnly = true)]
    public RedisClustering Clustering { get; init; } = RedisClustering.OSSCluster;

    /// <summary>What goes when memory is full.</summary>
    [Maps("databases/default:properties.evictionPolicy", Terraform = "default_database.eviction_policy")]
    public ManagedRedisEviction Eviction { get; init; } = ManagedRedisEviction.VolatileLRU;

    /// <summary>What it can do beside Redis. Chosen once.</summary>
    [Maps("databases/default:properties.modules", Terraform = "default_database.module", CreateOnly = true)]
    public IReadOnlyList<RedisModule> Modules { get; init; } = [];

    /// <summary>The name of a group of databases in several regions that are all written.</summary>
    [Maps("databases/default:properties.geoReplication.groupNickname", Terraform = "default_database.geo_replication_group_name", CreateOnly = true)]
    public string? GeoGroup { get; init; }

    /// <summary>How often a copy of the data is written to disk; not at all when null. Not together with <see cref="Journal"/>.</summary>
    [Maps("databases/default:properties.persistence.rdbFrequency", Terraform = "default_database.persistence_redis_database_backup_frequency")]
    public RedisSnapshots? Snapshots { get; init; }

    [Maps("databases/default:properties.persistence.rdbEnabled")]
    internal bool? HasSnapshots { get => _hasSnapshots ?? (Snapshots is null ? null : true); init => _hasSnapshots = value; }

    private readonly bool? _hasSnapshots;

    /// <summary>Writes every change to disk within a second.</summary>
    [Maps("databases/default:properties.persistence.aofFrequency", Terraform = "default_database.persistence_append_only_file_backup_frequency")]
    public RedisJournal? Journal { get; init; }

    [Maps("databases/default:properties.persistence.aofEnabled")]
    internal bool? HasJournal { get => _hasJournal ?? (Journal is null ? null : true); init => _hasJournal = value; }

    private readonly bool? _hasJournal;

    /// <summary>The address of a version of a key in a key vault that it is encrypted with; Azure's own when null.</summary>
    [Maps("properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl", Terraform = "customer_managed_key.key_vault_key_id")]
    public Text? EncryptionKey { get; init; }

    /// <summary>The user-assigned identity that it fetches that key as.</summary>
    [Maps("properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyIdentity.userAssignedIdentityResourceId", Terraform = "customer_managed_key.user_assigned_identity_id")]
    public UserAssignedIdentity? EncryptionIdentity { get; init; }

    [Maps("properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyIdentity.identityType")]
    internal string? EncryptionIdentityType { get => _encryptionType ?? (EncryptionIdentity is null ? null : "userAssignedIdentity"); init => _encryptionType = value; }

    private readonly string? _encryptionType;

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Where it is called, with TLS on port 10000.</summary>
    public Output Host => new(this, "properties.hostName", "hostname");

    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string IZoneRedundant.ZoneSetting => nameof(Copied);
    bool IZoneRedundant.IsZoneRedundant => Copied;
    string IPlainTransport.PlainSetting => nameof(PlainText);
    bool IPlainTransport.AcceptsPlain => PlainText;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

public enum RedisClustering { OSSCluster, EnterpriseCluster, NoCluster }
public enum ManagedRedisEviction { VolatileLRU, AllKeysLRU, VolatileLFU, AllKeysLFU, VolatileRandom, AllKeysRandom, VolatileTTL, NoEviction }
public enum RedisSnapshots { [Wire("1h")] Hourly, [Wire("6h")] SixHourly, [Wire("12h")] TwelveHourly }
public enum RedisJournal { [Wire("1s")] EverySecond }

/// <summary>What a Redis database can do beside Redis: <c>RediSearch</c>, <c>RedisJSON</c>, <c>RedisBloom</c>, <c>RedisTimeSeries</c>.</summary>
public sealed record RedisModule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "RediSearch";

    [Maps("args", Terraform = "args")]
    public string? Arguments { get; init; }
}
