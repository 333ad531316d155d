using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A storage account: blobs, files, queues and tables behind one set of endpoints.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts</remarks>
[AzureResource("Microsoft.Storage/storageAccounts", "2024-01-01", Terraform = "azurerm_storage_account")]
[Service("Storage account", "Blobs, files, queues and tables behind one set of endpoints", Deep = true, Icon = "storage-account", Stateful = true, Source = "https://learn.microsoft.com/azure/storage/common/storage-account-overview")]
[Without(Traits.Injection)]
[Named("st", 3, 24, NameCharacters.LowerAlphanumeric, NameScope.Global)]
[Grants(Verb.Reads, nameof(Role.StorageBlobDataReader))]
[Grants(Verb.Writes, nameof(Role.StorageBlobDataContributor))]
[Diagnostics(Logs = false)]
[ProviderSetting("storage_use_azuread", true)]
[PrivateLink("blob", "privatelink.blob.core.windows.net")]
[PrivateLink("dfs", "privatelink.dfs.core.windows.net", When = nameof(DataLake))]
[PrivateLink("queue", "privatelink.queue.core.windows.net", When = nameof(HasQueues))]
[PrivateLink("table", "privatelink.table.core.windows.net", When = nameof(HasTables))]
[PrivateLink("file", "privatelink.file.core.windows.net", When = nameof(HasShares))]
public sealed class StorageAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ITrustsAzureServices, IKeyAuthentication, IZoneRedundant, IHasIdentity, IPlainTransport, IMinimumTls, ICustomerKey
{
    /// <summary>How many copies are kept, and where.</summary>
    [Maps(Terraform = "account_replication_type", Via = nameof(Sku))]
    public Replication Replication { get; init; } = Replication.Zrs;

    /// <summary>Hard disks or solid state.</summary>
    [Maps(Terraform = "account_tier", Via = nameof(Sku), CreateOnly = true)]
    public StorageTier Tier { get; init; } = StorageTier.Standard;

    /// <summary>ARM says tier and replication in one word: <c>Standard_ZRS</c>.</summary>
    [Maps("sku.name")]
    internal StorageSku Sku { get => new(Tier, Replication); init => (Tier, Replication) = value; }

    /// <summary>What the account can hold; general purpose unless given.</summary>
    [Maps("kind", Terraform = "account_kind")]
    public StorageKind Kind { get; init; } = StorageKind.StorageV2;

    /// <summary>How often blobs are expected to be read; cheaper to keep means dearer to read.</summary>
    [Maps("properties.accessTier", Terraform = "access_tier")]
    public AccessTier AccessTier { get; init; } = AccessTier.Hot;

    /// <summary>Folders with permissions of their own: Data Lake Storage Gen2.</summary>
    [Maps("properties.isHnsEnabled", Terraform = "is_hns_enabled", CreateOnly = true, Absent = false)]
    public bool DataLake { get; init; }

    /// <summary>The oldest TLS that it speaks. Azure knows 1.3 too, which azurerm does not yet take.</summary>
    [Maps("properties.minimumTlsVersion", Terraform = "min_tls_version")]
    public StorageTls MinimumTls { get; init; } = StorageTls.Tls12;

    /// <summary>Accepts requests signed with an account key. Azure's default is on; ours is off.</summary>
    [Maps("properties.allowSharedKeyAccess", Terraform = "shared_access_key_enabled", Absent = true)]
    public bool SharedKeyAccess { get; init; }

    /// <summary>Lets the portal and other tools ask for data as the person who is signed in, and not with an account key. Azure's default is off; ours is on.</summary>
    [Maps("properties.defaultToOAuthAuthentication", Terraform = "default_to_oauth_authentication", Absent = false)]
    public bool SignInByDefault { get; init; } = true;

    /// <summary>Accepts users that the account itself keeps, with passwords or SSH keys, for SFTP. azurerm's default is on; ours is off.</summary>
    [Maps("properties.isLocalUserEnabled", Terraform = "local_user_enabled")]
    public bool LocalUsers { get; init; }

    /// <summary>Lets objects be replicated to accounts of other tenants.</summary>
    [Maps("properties.allowCrossTenantReplication", Terraform = "cross_tenant_replication_enabled")]
    public bool CrossTenantReplication { get; init; }

    /// <summary>From where blobs may be copied into the account; from anywhere when null.</summary>
    [Maps("properties.allowedCopyScope", Terraform = "allowed_copy_scope")]
    public CopyScope? CopiesFrom { get; init; }

    /// <summary>Encrypts a second time below the service, with another key. Chosen once, when the account is made.</summary>
    [Maps("properties.encryption.requireInfrastructureEncryption", Terraform = "infrastructure_encryption_enabled", CreateOnly = true, Absent = false)]
    public bool InfrastructureEncryption { get; init; }

    /// <summary>Lets containers be opened to readers who do not sign in.</summary>
    [Maps("properties.allowBlobPublicAccess", Terraform = "allow_nested_items_to_be_public")]
    public bool AnonymousBlobs { get; init; }

    [Maps("properties.supportsHttpsTrafficOnly", Terraform = "https_traffic_only_enabled")]
    public bool HttpsOnly { get; init; } = true;

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    [Maps("properties.networkAcls.defaultAction", Terraform = "network_rules.default_action")]
    public NetworkAction OtherNetworks { get; init; } = NetworkAction.Deny;

    /// <summary>Azure services that may pass the network rules.</summary>
    [Maps("properties.networkAcls.bypass", Terraform = "network_rules.bypass", Using = typeof(NetworkBypassConverter))]
    public IReadOnlyList<NetworkBypass> Bypass { get; init; } = [];

    [Maps("properties.networkAcls.ipRules[].value", Terraform = "network_rules.ip_rules")]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    [Maps("properties.networkAcls.virtualNetworkRules[].id", Terraform = "network_rules.virtual_network_subnet_ids")]
    public IReadOnlyList<Subnet> AllowedSubnets { get; init; } = [];

    /// <summary>Resources that may pass the network rules by their identity, in the tenant that they are in.</summary>
    [Maps("properties.networkAcls.resourceAccessRules", Terraform = "network_rules.private_link_access")]
    public IReadOnlyList<TrustedResource> TrustedResources { get; init; } = [];

    /// <summary>Whose network calls travel over; Microsoft's when null.</summary>
    [Maps("properties.routingPreference.routingChoice", Terraform = "routing.choice")]
    public StorageRouting? Routing { get; init; }

    /// <summary>Has endpoints that are reached over the Internet whatever <see cref="Routing"/> says.</summary>
    [Maps("properties.routingPreference.publishInternetEndpoints", Terraform = "routing.publish_internet_endpoints")]
    public bool? InternetEndpoints { get; init; }

    /// <summary>Has endpoints that are reached over Microsoft's network whatever <see cref="Routing"/> says.</summary>
    [Maps("properties.routingPreference.publishMicrosoftEndpoints", Terraform = "routing.publish_microsoft_endpoints")]
    public bool? MicrosoftEndpoints { get; init; }

    /// <summary>How people sign in to file shares; with account keys alone when null.</summary>
    [Maps("properties.azureFilesIdentityBasedAuthentication", Terraform = "azure_files_authentication")]
    public FileSignIn? FileSignIn { get; init; }

    /// <summary>The address of the key that data is encrypted with, as <c>$"{vault.Uri}keys/storage"</c>; one of Microsoft's when null.</summary>
    [Maps("properties.encryption.keyvaultproperties", Terraform = "customer_managed_key.key_vault_key_id", Using = typeof(KeyAddressConverter))]
    public string? EncryptionKey { get; init; }

    /// <summary>Who fetches <see cref="EncryptionKey"/>: one of the account's user-assigned identities.</summary>
    [Maps("properties.encryption.identity.userAssignedIdentity", Terraform = "customer_managed_key.user_assigned_identity_id", TerraformWhen = nameof(HasOwnKey))]
    public UserAssignedIdentity? KeyReader { get; init; }

    [Maps("properties.encryption.keySource")]
    internal string? KeySource { get => HasOwnKey ? "Microsoft.Keyvault" : null; init { } }

    internal bool HasOwnKey => EncryptionKey is not null;

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Days a deleted blob stays restorable, 1 to 365; <see langword="null"/> turns soft delete off.</summary>
    [Within(1, 365)]
    [Maps("blobServices/default:properties.deleteRetentionPolicy", Terraform = "blob_properties.delete_retention_policy.days", Using = typeof(RetentionDaysConverter))]
    public int? BlobSoftDeleteDays { get; init; } = 7;

    /// <summary>Days a deleted container stays restorable, 1 to 365; <see langword="null"/> turns it off.</summary>
    [Within(1, 365)]
    [Maps("blobServices/default:properties.containerDeleteRetentionPolicy", Terraform = "blob_properties.container_delete_retention_policy.days", Using = typeof(RetentionDaysConverter))]
    public int? ContainerSoftDeleteDays { get; init; } = 7;

    [Maps("blobServices/default:properties.isVersioningEnabled", Terraform = "blob_properties.versioning_enabled")]
    public bool BlobVersioning { get; init; }

    /// <summary>Keeps a log of all changes to blobs, in their order.</summary>
    [Maps("blobServices/default:properties.changeFeed.enabled", Terraform = "blob_properties.change_feed_enabled", Absent = false)]
    public bool BlobChangeFeed { get; init; }

    /// <summary>Days that the log of changes is kept; for ever when null.</summary>
    [Maps("blobServices/default:properties.changeFeed.retentionInDays", Terraform = "blob_properties.change_feed_retention_in_days", TerraformWhen = nameof(BlobChangeFeed))]
    public int? BlobChangeFeedDays { get; init; }

    /// <summary>Days of which all blobs can be set back to any moment, fewer than <see cref="BlobSoftDeleteDays"/>; needs versions and the log of changes. Off when null.</summary>
    [Within(1, 364)]
    [Maps("blobServices/default:properties.restorePolicy", Terraform = "blob_properties.restore_policy.days", Using = typeof(RestoreDaysConverter))]
    public int? BlobRestorableDays { get; init; }

    /// <summary>Notes when a blob was read last, for rules of its lifecycle.</summary>
    [Maps("blobServices/default:properties.lastAccessTimeTrackingPolicy.enable", Terraform = "blob_properties.last_access_time_enabled")]
    public bool? TracksAccess { get; init; }

    /// <summary>The version of the service's interface for callers that name none: <c>2020-06-12</c>.</summary>
    [Maps("blobServices/default:properties.defaultServiceVersion", Terraform = "blob_properties.default_service_version")]
    public string? BlobServiceVersion { get; init; }

    /// <summary>Web pages that may call it for blobs from a browser.</summary>
    [Maps("blobServices/default:properties.cors.corsRules", Terraform = "blob_properties.cors_rule")]
    public IReadOnlyList<CorsRule> BlobCors { get; init; } = [];

    [Children]
    public IReadOnlyList<BlobContainer> Containers { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<StorageQueue> Queues { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<StorageTable> Tables { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<StorageShare> Shares { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>What becomes of its blobs with time; they stay as they are when null.</summary>
    public StorageLifecycle? Lifecycle { get; init => field = value?.AdoptedBy(this); }

    [Children]
    internal IReadOnlyList<StorageLifecycle> Lifecycles => Lifecycle is null ? [] : [Lifecycle];

    internal bool HasQueues => Queues.Count > 0;
    internal bool HasTables => Tables.Count > 0;
    internal bool HasShares => Shares.Count > 0;

    /// <summary>Where its files and folders are, if it is a <see cref="DataLake"/>.</summary>
    public Output LakeEndpoint => new(this, "properties.primaryEndpoints.dfs", "primary_dfs_endpoint", () => $"https://{AzureName}.dfs.core.windows.net/");

    public Output BlobEndpoint => new(this, "properties.primaryEndpoints.blob", "primary_blob_endpoint", () => $"https://{AzureName}.blob.core.windows.net/");

    bool ITrustsAzureServices.TrustsAzureServices => Bypass.Contains(NetworkBypass.AzureServices);
    bool ISelectedNetworks.OnlySelectedNetworks => OtherNetworks == NetworkAction.Deny && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(SharedKeyAccess);
    bool IKeyAuthentication.AcceptsKeys => SharedKeyAccess;
    string IZoneRedundant.ZoneSetting => nameof(Replication);
    bool IZoneRedundant.IsZoneRedundant => Replication is Replication.Zrs or Replication.Gzrs or Replication.ReadableGzrs;
    string IPlainTransport.PlainSetting => nameof(HttpsOnly);
    bool IPlainTransport.AcceptsPlain => !HttpsOnly;
    string IMinimumTls.TlsSetting => nameof(MinimumTls);
    bool IMinimumTls.AcceptsOldTls => MinimumTls < StorageTls.Tls12;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => HasOwnKey;
}

public enum Replication { [Wire("LRS")] Lrs, [Wire("ZRS")] Zrs, [Wire("GRS")] Grs, [Wire("RAGRS")] ReadableGrs, [Wire("GZRS")] Gzrs, [Wire("RAGZRS")] ReadableGzrs }
public enum StorageTier { Standard, Premium }
public enum StorageKind { StorageV2, Storage, BlobStorage, BlockBlobStorage, FileStorage }
public enum AccessTier { Hot, Cool, Cold, Premium }
public enum StorageRouting { [Wire("MicrosoftRouting")] Microsoft, [Wire("InternetRouting")] Internet }

/// <summary>A resource that may pass network rules by its identity.</summary>
public sealed record TrustedResource : Part
{
    /// <summary>Its id; <c>*</c> in the place of a name stands for any.</summary>
    [Maps("resourceId", Terraform = "endpoint_resource_id")]
    public string Id { get; init; } = "";

    /// <summary>The tenant that it is in, as a GUID; the account's when null.</summary>
    [Maps("tenantId", Terraform = "endpoint_tenant_id")]
    public string? Tenant { get; init; }
}

/// <summary>How people sign in to file shares.</summary>
public sealed record FileSignIn : Part
{
    [Maps("directoryServiceOptions", Terraform = "directory_type")]
    public FileDirectory Directory { get; init; } = FileDirectory.EntraKerberos;

    /// <summary>What everyone who can sign in may do.</summary>
    [Maps("defaultSharePermission", Terraform = "default_share_level_permission")]
    public SharePermission? Everyone { get; init; }

    /// <summary>The domain; needed for <see cref="FileDirectory.ActiveDirectory"/>.</summary>
    [Maps("activeDirectoryProperties", Terraform = "active_directory")]
    public FileDomain? Domain { get; init; }
}

public enum FileDirectory { [Wire("AADDS")] EntraDomainServices, [Wire("AD")] ActiveDirectory, [Wire("AADKERB")] EntraKerberos }
public enum SharePermission { None, [Wire("StorageFileDataSmbShareReader")] Reader, [Wire("StorageFileDataSmbShareContributor")] Contributor, [Wire("StorageFileDataSmbShareElevatedContributor")] ElevatedContributor }

/// <summary>A domain that people and machines sign in to.</summary>
public sealed record FileDomain : Part
{
    [Maps("domainName", Terraform = "domain_name")]
    public string Name { get; init; } = "";

    /// <summary>A GUID.</summary>
    [Maps("domainGuid", Terraform = "domain_guid")]
    public string Id { get; init; } = "";

    [Maps("domainSid", Terraform = "domain_sid")]
    public string? SecurityId { get; init; }

    [Maps("netBiosDomainName", Terraform = "netbios_domain_name")]
    public string? NetBiosName { get; init; }

    [Maps("forestName", Terraform = "forest_name")]
    public string? Forest { get; init; }

    /// <summary>The security id of the account in the domain.</summary>
    [Maps("azureStorageSid", Terraform = "storage_sid")]
    public string? AccountSecurityId { get; init; }
}

/// <summary>Accounts of the same Microsoft Entra tenant, or those with a private link to the same network.</summary>
public enum CopyScope { [Wire("AAD")] Tenant, PrivateLink }

public enum StorageTls { [Wire("TLS1_0")] Tls10, [Wire("TLS1_1")] Tls11, [Wire("TLS1_2")] Tls12, [Wire("TLS1_3")] Tls13 }

public enum NetworkBypass { None, AzureServices, Logging, Metrics }
