using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Machines that SQL databases of one server share; each takes what it needs, within limits.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.sql/servers/elasticpools</remarks>
[AzureResource("Microsoft.Sql/servers/elasticPools", "2025-01-01", Terraform = "azurerm_mssql_elasticpool")]
[Service("SQL elastic pool", "Machines that several SQL databases share", Deep = true, Icon = "sql-database", Stateful = true, Source = "https://learn.microsoft.com/azure/azure-sql/database/elastic-pool-overview")]
[Without(Traits.Any & ~(Traits.Zones | Traits.Diagnostics))]
[Named("sqlep", 1, 128, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(SqlServer), "server_name")]
[Diagnostics(Logs = false)]
public sealed class SqlElasticPool(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<SqlServer>(name, new(file, line, expression)), IZoneRedundant
{
    /// <summary>What it runs on; two cores unless given.</summary>
    [Maps("sku", Terraform = "sku")]
    public SqlPoolSku Sku { get; init; } = SqlPoolSku.GeneralPurpose(2);

    /// <summary>The most data that all its databases hold, in gibibytes; 32 to what the size allows.</summary>
    [Maps("properties.maxSizeBytes", Terraform = "max_size_gb", Using = typeof(GibibytesConverter))]
    public int? MaximumGibibytes { get; init; } = 32;

    /// <summary>What every database always has, in cores or units.</summary>
    [Maps("properties.perDatabaseSettings.minCapacity", Terraform = "per_database_settings.min_capacity")]
    public decimal LeastPerDatabase { get; init; }

    /// <summary>The most that one database takes, in cores or units; all of the pool unless given.</summary>
    [Maps("properties.perDatabaseSettings.maxCapacity", Terraform = "per_database_settings.max_capacity")]
    public decimal? MostPerDatabase { get => field ?? Sku.Capacity; init; }

    /// <summary>Spreads its copies over availability zones. Azure's default is off; ours is on in production, where the size allows it.</summary>
    [Maps("properties.zoneRedundant", Terraform = "zone_redundant", Absent = false)]
    public bool ZoneRedundant { get => _zoneRedundant ?? (Sku.CanSpread && Architecture?.Environment.IsProduction == true); init => _zoneRedundant = value; }

    private readonly bool? _zoneRedundant;

    /// <summary>Whether the licence is in the price or brought along; in the price when null.</summary>
    [Maps("properties.licenseType", Terraform = "license_type")]
    public SqlLicence? Licence { get; init; }

    /// <summary>Copies in the region, 0 to 4, for Hyperscale.</summary>
    [Within(0, 4)]
    [Maps("properties.highAvailabilityReplicaCount", Azapi = true)]
    public int? Replicas { get; init; }

    /// <summary>When Azure may maintain it, by the name of a public schedule: <c>SQL_WestEurope_DB_1</c>.</summary>
    [Maps(Terraform = "maintenance_configuration_name", Via = nameof(MaintenanceId))]
    public string? Maintenance { get; init; }

    [Maps("properties.maintenanceConfigurationId")]
    internal string? MaintenanceId { get => Maintenance is null ? null : SqlMaintenance.Id(this, Maintenance); init => Maintenance = SqlMaintenance.Name(value); }

    [Maps("properties.preferredEnclaveType", Terraform = "enclave_type")]
    public SqlEnclave? Enclave { get; init; }

    string IZoneRedundant.ZoneSetting => nameof(ZoneRedundant);
    bool IZoneRedundant.IsZoneRedundant => ZoneRedundant;
}

/// <summary>What an elastic pool runs on.</summary>
public sealed record SqlPoolSku : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "GP_Gen5";

    [Maps("tier", Terraform = "tier")]
    public SqlTier Tier { get; init; } = SqlTier.GeneralPurpose;

    [Maps("family", Terraform = "family")]
    public string? Family { get; init; }

    /// <summary>Cores, or database transaction units.</summary>
    [Maps("capacity", Terraform = "capacity")]
    public int Capacity { get; init; } = 2;

    /// <summary>Cores with remote storage.</summary>
    public static SqlPoolSku GeneralPurpose(int cores) => new() { Name = "GP_Gen5", Tier = SqlTier.GeneralPurpose, Family = "Gen5", Capacity = cores };

    /// <summary>Cores with local storage.</summary>
    public static SqlPoolSku BusinessCritical(int cores) => new() { Name = "BC_Gen5", Tier = SqlTier.BusinessCritical, Family = "Gen5", Capacity = cores };

    /// <summary>Database transaction units: 50, 100, 200 and more.</summary>
    public static SqlPoolSku Standard(int units) => new() { Name = "StandardPool", Tier = SqlTier.Standard, Capacity = units };

    internal bool CanSpread => Tier is SqlTier.GeneralPurpose or SqlTier.BusinessCritical or SqlTier.Hyperscale or SqlTier.Premium;
}
