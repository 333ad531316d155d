using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure Database for PostgreSQL: a server that Azure runs, patches and backs up, with vectors by its extension pgvector.</summary>
/// <remarks>
/// What a caller may do in a database is said in the database, in SQL, for a Microsoft Entra role (<c>pgaadauth_create_principal</c>). No Azure role gives it.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.dbforpostgresql/flexibleservers
/// </remarks>
[AzureResource("Microsoft.DBforPostgreSQL/flexibleServers", "2025-08-01", Terraform = "azurerm_postgresql_flexible_server")]
[Service("PostgreSQL server", "Tables, documents and vectors in PostgreSQL, run by Azure", Deep = true, Icon = "postgresql", Stateful = true, Protocol = "PostgreSQL", Source = "https://learn.microsoft.com/azure/postgresql/flexible-server/overview")]
[Without(Traits.Grants, Although = "its roles are made inside of its databases")]
[Named("psql", 3, 63, NameCharacters.LowerAlphanumericHyphen, NameScope.Global)]
[Diagnostics]
[NeedsDelegation("Microsoft.DBforPostgreSQL/flexibleServers")]
[PrivateLink("postgresqlServer", "privatelink.postgres.database.azure.com")]
public sealed class PostgreSqlServer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, INetworkInjected, IKeyAuthentication, IZoneRedundant, IHasIdentity, ICustomerKeyIdentity
{
    /// <summary>The major version: <c>17</c>.</summary>
    [Maps("properties.version", Terraform = "version")]
    public string Version { get; init; } = "17";

    /// <summary>Whether its machine is shared, even, or rich in memory. Burstable cannot stand by in another zone.</summary>
    [Maps("sku.tier")]
    public PostgreSqlTier Tier { get; init; } = PostgreSqlTier.GeneralPurpose;

    /// <summary>Its machine, as Azure calls it; two cores and 8 GiB unless given.</summary>
    [Maps("sku.name")]
    public string Size { get; init; } = "Standard_D2ds_v5";

    /// <summary>azurerm says both in one word.</summary>
    [Maps(Terraform = "sku_name")]
    internal string SkuName => $"{Tier switch { PostgreSqlTier.Burstable => "B", PostgreSqlTier.MemoryOptimized => "MO", _ => "GP" }}_{Size}";

    /// <summary>Its disk in gibibytes: 32, 64, 128 and so on to 32,767. It cannot shrink.</summary>
    [Within(32, 65536)]
    [Maps("properties.storage.storageSizeGB", Terraform = "storage_mb", Using = typeof(MebibytesConverter))]
    public int Gibibytes { get; init; } = 32;

    /// <summary>Enlarges the disk before it is full. Azure's default is off; ours is on.</summary>
    [Maps("properties.storage.autoGrow=Enabled|Disabled", Terraform = "auto_grow_enabled", Absent = false)]
    public bool Grows { get; init; } = true;

    /// <summary>How fast the disk is, <c>P4</c> to <c>P80</c>; what its size brings when null.</summary>
    [Maps("properties.storage.tier", Terraform = "storage_tier")]
    public string? DiskTier { get; init; }

    /// <summary>What kind of disk: <c>Premium_LRS</c> when null, <c>PremiumV2_LRS</c> or <c>UltraSSD_LRS</c>. Chosen once.</summary>
    [Maps("properties.storage.type", CreateOnly = true, Azapi = true)]
    public string? DiskType { get; init; }

    /// <summary>Operations a second that are paid for, where the kind of disk lets one choose.</summary>
    [Maps("properties.storage.iops", Azapi = true)]
    public int? DiskOperations { get; init; }

    /// <summary>Megabytes a second that are paid for, where the kind of disk lets one choose.</summary>
    [Maps("properties.storage.throughput", Azapi = true)]
    public int? DiskThroughput { get; init; }

    /// <summary>Accepts Microsoft Entra identities. Azure's default is off; ours is on.</summary>
    [Maps("properties.authConfig.activeDirectoryAuth=Enabled|Disabled", Terraform = "authentication.active_directory_auth_enabled", Absent = false)]
    public bool EntraLogins { get; init; } = true;

    /// <summary>Accepts logins with passwords. Azure's default is on; ours is off.</summary>
    [Maps("properties.authConfig.passwordAuth=Enabled|Disabled", Terraform = "authentication.password_auth_enabled", Absent = true)]
    public bool PasswordLogins { get; init; }

    /// <summary>The tenant whose identities it trusts, as a GUID; the environment's unless given.</summary>
    [Maps("properties.authConfig.tenantId", Terraform = "authentication.tenant_id", TerraformWhen = nameof(EntraLogins))]
    public string? Tenant { get => field ?? Architecture?.Environment.Tenant; init; }

    /// <summary>The name of the administrator with a password, where <see cref="PasswordLogins"/> are on. Chosen once.</summary>
    [Maps("properties.administratorLogin", Terraform = "administrator_login", CreateOnly = true)]
    public string? Login { get; init; }

    /// <summary>The password of <see cref="Login"/>: a sensitive parameter, which Terraform sends without keeping it in its state. Azure never shows it.</summary>
    /// <exception cref="ModelException">It is a text and no parameter.</exception>
    [Maps("properties.administratorLoginPassword", Terraform = "administrator_password_wo")]
    public Text? LoginPassword { get; init => field = Secret.ByReference(value, this, nameof(LoginPassword)); }

    [Maps(Terraform = "administrator_password_wo_version")]
    internal int? LoginPasswordVersion => LoginPassword is null ? null : 1;

    /// <summary>The subnet that it has its address in, delegated to it; a private endpoint instead when null. Chosen once.</summary>
    [Maps("properties.network.delegatedSubnetResourceId", Terraform = "delegated_subnet_id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }

    /// <summary>Where its name is, if it stands in a subnet: a zone whose name ends in <c>.postgres.database.azure.com</c>, linked to the network.</summary>
    [Maps("properties.network.privateDnsZoneArmResourceId", Terraform = "private_dns_zone_id", CreateOnly = true)]
    public PrivateDnsZone? Zone { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.network.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Whether a second machine stands by, and where. Azure's default is none; ours is one in another zone in production, where the tier allows it.</summary>
    [Maps("properties.highAvailability.mode", Terraform = "high_availability.mode", TerraformWhen = nameof(HasStandby), Absent = PostgreSqlStandby.None)]
    public PostgreSqlStandby Standby { get => _standby ?? (Tier != PostgreSqlTier.Burstable && Architecture?.Environment.IsProduction == true ? PostgreSqlStandby.OtherZone : PostgreSqlStandby.None); init => _standby = value; }

    private readonly PostgreSqlStandby? _standby;

    internal bool HasStandby => Standby != PostgreSqlStandby.None;

    /// <summary>The zone of the second machine, 1 to 3; Azure's choice when null.</summary>
    [Maps("properties.highAvailability.standbyAvailabilityZone", Terraform = "high_availability.standby_availability_zone", TerraformWhen = nameof(HasStandby))]
    public string? StandbyZone { get; init; }

    /// <summary>The zone of its machine, 1 to 3; Azure's choice when null.</summary>
    [Maps("properties.availabilityZone", Terraform = "zone", CreateOnly = true)]
    public string? AvailabilityZone { get; init; }

    /// <summary>Days that any moment can be restored of, 7 to 35. Azure's default is 7; ours is 14.</summary>
    [Within(7, 35)]
    [Maps("properties.backup.backupRetentionDays", Terraform = "backup_retention_days", Absent = 7)]
    public int BackupDays { get; init; } = 14;

    /// <summary>Keeps backups in the paired region too. Chosen once.</summary>
    [Maps("properties.backup.geoRedundantBackup=Enabled|Disabled", Terraform = "geo_redundant_backup_enabled", CreateOnly = true, Absent = false)]
    public bool GeoBackups { get; init; }

    /// <summary>The day of the week on which Azure may maintain it, 0 for Sunday to 6; any when null.</summary>
    [Within(0, 6)]
    [Maps("properties.maintenanceWindow.dayOfWeek", Terraform = "maintenance_window.day_of_week", TerraformWhen = nameof(HasMaintenanceWindow))]
    public int? MaintenanceDay { get; init; }

    /// <summary>The hour of that day, 0 to 23, in UTC.</summary>
    [Within(0, 23)]
    [Maps("properties.maintenanceWindow.startHour", Terraform = "maintenance_window.start_hour", TerraformWhen = nameof(HasMaintenanceWindow))]
    public int? MaintenanceHour { get; init; }

    /// <summary>The minute of that hour, 0 to 59.</summary>
    [Within(0, 59)]
    [Maps("properties.maintenanceWindow.startMinute", Terraform = "maintenance_window.start_minute", TerraformWhen = nameof(HasMaintenanceWindow))]
    public int? MaintenanceMinute { get; init; }

    [Maps("properties.maintenanceWindow.customWindow=Enabled|Disabled")]
    internal bool? IsMaintenanceOwn { get => _isMaintenanceOwn ?? (MaintenanceDay is null ? null : true); init => _isMaintenanceOwn = value; }

    private readonly bool? _isMaintenanceOwn;

    internal bool HasMaintenanceWindow => IsMaintenanceOwn == true;

    /// <summary>The server that it is a copy of, for reading; null for one of its own.</summary>
    [Maps("properties.sourceServerResourceId", Terraform = "source_server_id", CreateOnly = true)]
    public PostgreSqlServer? Source { get; init; }

    [Maps(Terraform = "create_mode")]
    internal string? CreateMode => Source is null ? null : "Replica";

    /// <summary>What it is among its copies. <see cref="PostgreSqlRole.None"/> makes a copy a server of its own.</summary>
    [Maps("properties.replicationRole", Terraform = "replication_role", TerraformWhen = nameof(IsPromoted))]
    public PostgreSqlRole? Role { get; init; }

    internal bool IsPromoted => Role == PostgreSqlRole.None;

    /// <summary>The address of a key in a key vault that it is encrypted with: <c>$"{vault.Uri}keys/scores/0123…"</c>; Azure's own when null. Chosen once.</summary>
    [Maps("properties.dataEncryption.primaryKeyURI", Terraform = "customer_managed_key.key_vault_key_id", CreateOnly = true)]
    public Text? EncryptionKey { get; init; }

    /// <summary>The user-assigned identity that it fetches that key as.</summary>
    [Maps("properties.dataEncryption.primaryUserAssignedIdentityId", Terraform = "customer_managed_key.primary_user_assigned_identity_id")]
    public UserAssignedIdentity? EncryptionIdentity { get; init; }

    /// <summary>The key of backups in the paired region, in a vault there.</summary>
    [Maps("properties.dataEncryption.geoBackupKeyURI", Terraform = "customer_managed_key.geo_backup_key_vault_key_id")]
    public Text? BackupKey { get; init; }

    /// <summary>The user-assigned identity that it fetches <see cref="BackupKey"/> as.</summary>
    [Maps("properties.dataEncryption.geoBackupUserAssignedIdentityId", Terraform = "customer_managed_key.geo_backup_user_assigned_identity_id")]
    public UserAssignedIdentity? BackupIdentity { get; init; }

    [Maps("properties.dataEncryption.type")]
    internal string? EncryptionKind { get => _encryptionKind ?? (EncryptionKey is null ? null : "AzureKeyVault"); init => _encryptionKind = value; }

    private readonly string? _encryptionKind;

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    [Children]
    public IReadOnlyList<PostgreSqlDatabase> Databases { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Who administers it, by Microsoft Entra; needed where there is no <see cref="Login"/>.</summary>
    [Children]
    public IReadOnlyList<PostgreSqlAdministrator> Administrators { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where it is called.</summary>
    public Output Host => new(this, "properties.fullyQualifiedDomainName", "fqdn");

    bool IPublicEndpoint.PublicNetworkAccess => PublicNetworkAccess && Subnet is null;
    string IKeyAuthentication.KeySetting => nameof(PasswordLogins);
    bool IKeyAuthentication.AcceptsKeys => PasswordLogins;
    string IZoneRedundant.ZoneSetting => nameof(Standby);
    bool IZoneRedundant.IsZoneRedundant => Standby == PostgreSqlStandby.OtherZone;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

public enum PostgreSqlTier { Burstable, GeneralPurpose, MemoryOptimized }
public enum PostgreSqlStandby { [Wire("Disabled")] None, [Wire("SameZone")] SameZone, [Wire("ZoneRedundant")] OtherZone }
public enum PostgreSqlRole { None, Primary, AsyncReplica, GeoAsyncReplica }

/// <summary>Gibibytes; azurerm counts mebibytes.</summary>
internal sealed class MebibytesConverter : Converter<int>
{
    protected override Value ToArm(int value) => Value.Of(value);
    protected override Value ToTerraform(int value) => Value.Of(value * 1024);

    protected override bool TryFromArm(Value value, ReadContext context, out int result)
    {
        result = 0;
        return value is NumberValue number && int.TryParse(number.Digits, out result);
    }
}
