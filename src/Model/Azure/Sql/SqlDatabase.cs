using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A SQL database: tables with transactions, run by Azure.</summary>
/// <remarks>
/// What a caller may do is said in the database, in SQL, for its Microsoft Entra identity; no Azure role gives it.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.sql/servers/databases
/// </remarks>
[AzureResource("Microsoft.Sql/servers/databases", "2025-01-01", Terraform = "azurerm_mssql_database")]
[Service("SQL database", "Tables with transactions and SQL, patched, backed up and restored by Azure", Deep = true, Icon = "sql-database", Stateful = true, Protocol = "TDS", Source = "https://learn.microsoft.com/azure/azure-sql/database/sql-database-paas-overview")]
[Without(Traits.PrivateLink | Traits.PublicEndpoint | Traits.Keys | Traits.Injection)]
[Without(Traits.Grants, Although = "its users are made inside of it")]
[Named("sqldb", 1, 128, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(SqlServer), "server_id")]
[Diagnostics]
public sealed class SqlDatabase(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<SqlServer>(name, new(file, line, expression)), IZoneRedundant, IHasIdentity
{
    /// <summary>Where it is: always where its server is. azurerm asks the parent.</summary>
    [Maps("location", CreateOnly = true)]
    public override Region Location { get => base.Location; init => base.Location = value; }

    /// <summary>What it runs on; two cores that sleep when nobody calls unless given, or what the pool has. <c>SqlSku.GeneralPurpose(4)</c>, <c>SqlSku.Hyperscale(2)</c>.</summary>
    [Maps("sku")]
    public SqlSku? Sku { get => field ?? (Pool is null ? SqlSku.Serverless(2) : null); init; }

    /// <summary>azurerm says name and capacity in one word.</summary>
    [Maps(Terraform = "sku_name")]
    internal string? SkuName => Sku?.ToString() ?? (Pool is null ? null : "ElasticPool");

    /// <summary>The machines that it shares with other databases; its own when null.</summary>
    [Maps("properties.elasticPoolId", Terraform = "elastic_pool_id")]
    public SqlElasticPool? Pool { get; init; }

    /// <summary>The most data that it holds, in gibibytes; what the size includes when null.</summary>
    [Maps("properties.maxSizeBytes", Terraform = "max_size_gb", Using = typeof(GibibytesConverter))]
    public int? MaximumGibibytes { get; init; }

    /// <summary>How texts are compared and sorted.</summary>
    [Maps("properties.collation", Terraform = "collation", CreateOnly = true, Absent = "SQL_Latin1_General_CP1_CI_AS")]
    public string Collation { get; init; } = "SQL_Latin1_General_CP1_CI_AS";

    /// <summary>Spreads its copies over availability zones. Azure's default is off; ours is on in production, where the size allows it. Null where the pool decides, or the size has none.</summary>
    [Maps("properties.zoneRedundant", Terraform = "zone_redundant")]
    public bool? ZoneRedundant { get => field ?? (Pool is null && Sku?.CanSpread == true ? Architecture?.Environment.IsProduction == true : null); init; }

    /// <summary>Copies in the region that take over and answer reads, 0 to 4, for Hyperscale. One of them makes zone redundancy possible.</summary>
    [Within(0, 4)]
    [Maps("properties.highAvailabilityReplicaCount", Terraform = "read_replica_count")]
    public int? Replicas { get => field ?? (ZoneRedundant == true && Sku?.Tier == SqlTier.Hyperscale ? 1 : null); init; }

    /// <summary>Sends callers that say so (<c>ApplicationIntent=ReadOnly</c>) to a copy, for Premium and Business Critical, where Azure's default is on.</summary>
    [Maps("properties.readScale=Enabled|Disabled", Terraform = "read_scale")]
    public bool? ReadsFromCopies { get; init; }

    /// <summary>Minutes without calls after which a serverless database sleeps, 15 to 10,080; -1 for never, which is ours in production. Null for Azure's 60, and where it is not serverless.</summary>
    [Within(-1, 10080)]
    [Maps("properties.autoPauseDelay", Terraform = "auto_pause_delay_in_minutes")]
    public int? SleepsAfterMinutes { get => field ?? (Sku?.IsServerless == true && Architecture?.Environment.IsProduction == true ? -1 : null); init; }

    /// <summary>Cores that a serverless database always has, 0.5 or more; Azure's default when null.</summary>
    [Maps("properties.minCapacity", Terraform = "min_capacity")]
    public decimal? MinimumCores { get; init; }

    /// <summary>Where backups are kept. Azure's default is in two regions, Geo; a region alone is Local or Zone.</summary>
    [Maps("properties.requestedBackupStorageRedundancy", Terraform = "storage_account_type")]
    public SqlBackups Backups { get; init; } = SqlBackups.Geo;

    /// <summary>Days that any second can be restored of, 1 to 35; Azure's 7 when null.</summary>
    [Within(1, 35)]
    [Maps("backupShortTermRetentionPolicies/default:properties.retentionDays", Terraform = "short_term_retention_policy.retention_days")]
    public int? RestorableDays { get; init; }

    /// <summary>Hours between two differential backups, 12 or 24, where <see cref="RestorableDays"/> is given.</summary>
    [Within(12, 24)]
    [Maps("backupShortTermRetentionPolicies/default:properties.diffBackupIntervalInHours", Terraform = "short_term_retention_policy.backup_interval_in_hours", TerraformWhen = nameof(SaysRestorableDays))]
    public int? DifferentialHours { get; init; }

    internal bool SaysRestorableDays => RestorableDays is not null;

    /// <summary>How long weekly backups are kept, as ISO 8601 writes it: <c>P4W</c>; not at all when null.</summary>
    [Maps("backupLongTermRetentionPolicies/default:properties.weeklyRetention", Terraform = "long_term_retention_policy.weekly_retention")]
    public string? KeepsWeekly { get; init; }

    /// <summary>How long the first backup of each month is kept: <c>P12M</c>.</summary>
    [Maps("backupLongTermRetentionPolicies/default:properties.monthlyRetention", Terraform = "long_term_retention_policy.monthly_retention")]
    public string? KeepsMonthly { get; init; }

    /// <summary>How long the backup of one week of each year is kept: <c>P5Y</c>.</summary>
    [Maps("backupLongTermRetentionPolicies/default:properties.yearlyRetention", Terraform = "long_term_retention_policy.yearly_retention")]
    public string? KeepsYearly { get; init; }

    /// <summary>The week whose backup is kept for years, 1 to 52.</summary>
    [Within(1, 52)]
    [Maps("backupLongTermRetentionPolicies/default:properties.weekOfYear", Terraform = "long_term_retention_policy.week_of_year")]
    public int? YearlyWeek { get; init; }

    /// <summary>Whether the licence is in the price or brought along; in the price when null, and always for serverless.</summary>
    [Maps("properties.licenseType", Terraform = "license_type")]
    public SqlLicence? Licence { get; init; }

    /// <summary>What a copy of a database in another place is for.</summary>
    [Maps("properties.secondaryType", Terraform = "secondary_type", CreateOnly = true)]
    public SqlSecondary? Secondary { get; init; }

    /// <summary>When Azure may maintain it, by the name of a public schedule: <c>SQL_WestEurope_DB_1</c>; at night when null.</summary>
    [Maps(Terraform = "maintenance_configuration_name", Via = nameof(MaintenanceId))]
    public string? Maintenance { get; init; }

    [Maps("properties.maintenanceConfigurationId")]
    internal string? MaintenanceId { get => Maintenance is null ? null : SqlMaintenance.Id(this, Maintenance); init => Maintenance = SqlMaintenance.Name(value); }

    /// <summary>Proves that nobody has changed rows afterwards, of all its tables. Cannot be turned off.</summary>
    [Maps("properties.isLedgerOn", Terraform = "ledger_enabled", CreateOnly = true, Absent = false)]
    public bool Ledger { get; init; }

    /// <summary>Where queries over encrypted columns are computed; nowhere when null.</summary>
    [Maps("properties.preferredEnclaveType", Terraform = "enclave_type")]
    public SqlEnclave? Enclave { get; init; }

    /// <summary>The address of a key in a key vault that it is encrypted with, other than its server's: <c>$"{vault.Uri}keys/scores/0123…"</c>.</summary>
    [Maps("properties.encryptionProtector", Terraform = "transparent_data_encryption_key_vault_key_id")]
    public Text? EncryptionKey { get; init; }

    /// <summary>Takes new versions of <see cref="EncryptionKey"/> by itself.</summary>
    [Maps("properties.encryptionProtectorAutoRotation", Terraform = "transparent_data_encryption_key_automatic_rotation_enabled", Absent = false)]
    public bool RotatesKey { get; init; }

    /// <summary>Uses the free amount of the subscription first.</summary>
    [Maps("properties.useFreeLimit", Azapi = true, Absent = false)]
    public bool FreeAmount { get; init; }

    /// <summary>What happens when the free amount is used up.</summary>
    [Maps("properties.freeLimitExhaustionBehavior", Azapi = true)]
    public SqlFreeEnd? AfterFreeAmount { get; init; }

    /// <summary>What it fetches its key as; a user-assigned one.</summary>
    /// <exception cref="ModelException">It is system-assigned.</exception>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init => field = ManagedIdentity.Only(IdentityType.UserAssigned, value, this); }

    string IZoneRedundant.ZoneSetting => nameof(ZoneRedundant);
    bool IZoneRedundant.IsZoneRedundant => Pool?.ZoneRedundant ?? ZoneRedundant == true;

    public static implicit operator SqlDatabase(string name) => new(name, "", 0, "");
}

public enum SqlBackups { Geo, GeoZone, Local, Zone }
public enum SqlLicence { [Wire("LicenseIncluded")] Included, [Wire("BasePrice")] Brought }
public enum SqlSecondary { Geo, Named, Standby }
public enum SqlEnclave { Default, [Wire("VBS")] Vbs }
public enum SqlFreeEnd { [Wire("AutoPause")] Pauses, [Wire("BillOverUsage")] Bills }
