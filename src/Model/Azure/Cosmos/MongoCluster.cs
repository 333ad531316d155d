using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure Cosmos DB for MongoDB (vCore), now Azure DocumentDB: documents and vectors for MongoDB clients, on machines of one's own.</summary>
/// <remarks>
/// Who may use its data is said by users of the cluster, which azurerm does not have.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.documentdb/mongoclusters
/// </remarks>
[AzureResource("Microsoft.DocumentDB/mongoClusters", "2025-09-01", Terraform = "azurerm_mongo_cluster")]
[Service("Cosmos DB for MongoDB vCore", "Documents and vectors for MongoDB clients, on machines of one's own", Icon = "cosmos-db", Stateful = true, Protocol = "MongoDB", Source = "https://learn.microsoft.com/azure/cosmos-db/mongodb/vcore/introduction")]
[Without(Traits.Injection)]
[Without(Traits.Grants, Although = "its users are made inside of it")]
[Named("cosmon", 3, 40, NameCharacters.LowerAlphanumericHyphen, NameScope.Global)]
[Diagnostics]
[PrivateLink("MongoCluster", "privatelink.mongocluster.cosmos.azure.com")]
public sealed class MongoCluster(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IKeyAuthentication, IZoneRedundant, IHasIdentity, ICustomerKeyIdentity
{
    /// <summary>Its machines: <c>M10</c> to <c>M200</c>.</summary>
    [Maps("properties.compute.tier", Terraform = "compute_tier")]
    public string Tier { get; init; } = "M30";

    /// <summary>The disk of each machine in gibibytes: 32, 64, 128 and so on.</summary>
    [Within(32, 32767)]
    [Maps("properties.storage.sizeGb", Terraform = "storage_size_in_gb")]
    public int Gibibytes { get; init; } = 32;

    /// <summary>What kind of disk; Azure's choice when null.</summary>
    [Maps("properties.storage.type", Terraform = "storage_type", CreateOnly = true)]
    public MongoStorage? Disk { get; init; }

    /// <summary>Parts that data is spread over, 1 or more.</summary>
    [Maps("properties.sharding.shardCount", Terraform = "shard_count")]
    public int Shards { get; init; } = 1;

    /// <summary>Whether a second machine stands by. Azure's default is none; ours is one in another zone in production.</summary>
    [Maps("properties.highAvailability.targetMode", Terraform = "high_availability_mode")]
    public MongoStandby Standby { get => _standby ?? (Architecture?.Environment.IsProduction == true ? MongoStandby.OtherZone : MongoStandby.None); init => _standby = value; }

    private readonly MongoStandby? _standby;

    /// <summary>The version of MongoDB that it is like: <c>8.0</c>.</summary>
    [Maps("properties.serverVersion", Terraform = "version")]
    public string Version { get; init; } = "8.0";

    /// <summary>Accepts logins with passwords beside Microsoft Entra identities. Azure's default is passwords alone; ours is identities alone.</summary>
    [Maps(Via = nameof(SignIn))]
    public bool PasswordLogins { get; init; }

    /// <summary>Azure has the ways to sign in as a list.</summary>
    [Maps("properties.authConfig.allowedModes", Terraform = "authentication_methods")]
    internal IReadOnlyList<MongoAuthentication> SignIn
    {
        get => PasswordLogins ? [MongoAuthentication.Entra, MongoAuthentication.Password] : [MongoAuthentication.Entra];
        init => PasswordLogins = value.Contains(MongoAuthentication.Password);
    }

    /// <summary>The name of the administrator, which Azure wants even where passwords are not accepted.</summary>
    [Maps("properties.administrator.userName", Needed = true, Terraform = "administrator_username", CreateOnly = true)]
    public string? Login { get; init; } = "administrator";

    /// <summary>The administrator's password: a sensitive parameter. azurerm keeps it in its state.</summary>
    /// <exception cref="ModelException">It is a text and no parameter.</exception>
    [Maps("properties.administrator.password", Terraform = "administrator_password")]
    public Text? LoginPassword { get; init => field = Secret.ByReference(value, this, nameof(LoginPassword)); }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access=Enabled|Disabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Answers the data API over HTTPS.</summary>
    [Maps("properties.dataApi.mode=Enabled|Disabled", Terraform = "data_api_mode_enabled", Absent = false)]
    public bool DataApi { get; init; }

    /// <summary>Features that are not finished, by name: <c>GeoReplicas</c>.</summary>
    [Maps("properties.previewFeatures", Terraform = "preview_features")]
    public IReadOnlyList<string> PreviewFeatures { get; init; } = [];

    /// <summary>The address of a key in a key vault that it is encrypted with; Azure's own when null.</summary>
    [Maps("properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl", Terraform = "customer_managed_key.key_vault_key_id", CreateOnly = true)]
    public Text? EncryptionKey { get; init; }

    /// <summary>The user-assigned identity that it fetches that key as.</summary>
    [Maps("properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyIdentity.userAssignedIdentityResourceId", Terraform = "customer_managed_key.user_assigned_identity_id", CreateOnly = true)]
    public UserAssignedIdentity? EncryptionIdentity { get; init; }

    [Maps("properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyIdentity.identityType")]
    internal string? EncryptionIdentityType { get => _encryptionType ?? (EncryptionIdentity is null ? null : "UserAssignedIdentity"); init => _encryptionType = value; }

    private readonly string? _encryptionType;

    /// <summary>What it fetches its key as; user-assigned only.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Where it is called.</summary>
    public Text Host => $"{NameOutput}.mongocluster.cosmos.azure.com";

    string IKeyAuthentication.KeySetting => nameof(PasswordLogins);
    bool IKeyAuthentication.AcceptsKeys => PasswordLogins;
    string IZoneRedundant.ZoneSetting => nameof(Standby);
    bool IZoneRedundant.IsZoneRedundant => Standby == MongoStandby.OtherZone;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

public enum MongoStorage { PremiumSSD, PremiumSSDv2 }
public enum MongoStandby { [Wire("Disabled")] None, [Wire("SameZone")] SameZone, [Wire("ZoneRedundantPreferred")] OtherZone }
internal enum MongoAuthentication { [Wire("MicrosoftEntraID")] Entra, [Wire("NativeAuth")] Password }
