using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A dedicated SQL pool: a data warehouse on machines of its own, paid while it runs.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.synapse/workspaces/sqlpools</remarks>
[AzureResource("Microsoft.Synapse/workspaces/sqlPools", "2021-06-01", Terraform = "azurerm_synapse_sql_pool")]
[Service("Synapse SQL pool", "A data warehouse on machines of its own", Deep = true, Icon = "synapse", Stateful = true, Protocol = "TDS", Source = "https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-overview-what-is")]
[Without(Traits.Any & ~Traits.Diagnostics)]
[Named("syndp", 1, 60, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(SynapseWorkspace), "synapse_workspace_id")]
[Diagnostics]
public sealed class SynapseSqlPool(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<SynapseWorkspace>(name, new(file, line, expression))
{
    /// <summary>Where it is: always where its workspace is. azurerm asks the parent.</summary>
    [Maps("location", CreateOnly = true)]
    public override Region Location { get => base.Location; init => base.Location = value; }

    /// <summary>How much it computes: <c>DW100c</c> to <c>DW30000c</c>.</summary>
    [Maps("sku.name", Terraform = "sku_name")]
    public string Sku { get; init; } = "DW100c";

    /// <summary>The most data that it holds, in gibibytes; Azure's 245,760 when null.</summary>
    [Maps("properties.maxSizeBytes", Azapi = true, Using = typeof(GibibytesConverter))]
    public int? MaximumGibibytes { get; init; }

    /// <summary>How texts are compared and sorted.</summary>
    [Maps("properties.collation", Terraform = "collation", CreateOnly = true)]
    public string Collation { get; init; } = "SQL_Latin1_General_CP1_CI_AS";

    /// <summary>Where copies of its data are kept: also in the paired region, or in its own alone.</summary>
    [Maps("properties.storageAccountType", Terraform = "storage_account_type", CreateOnly = true, Absent = SynapseCopies.TwoRegions)]
    public SynapseCopies Copies { get; init; } = SynapseCopies.TwoRegions;

    /// <summary>Backs it up to the paired region every day; with copies there.</summary>
    [Maps("geoBackupPolicies/Default:properties.state=Enabled|Disabled", Terraform = "geo_backup_policy_enabled")]
    public bool GeoBackups { get => _geoBackups ?? Copies == SynapseCopies.TwoRegions; init => _geoBackups = value; }

    private readonly bool? _geoBackups;

    /// <summary>Encrypts its files. azurerm's default is off; ours is on.</summary>
    [Maps("transparentDataEncryption/current:properties.status=Enabled|Disabled", Terraform = "data_encrypted")]
    public bool Encrypted { get; init; } = true;
}

public enum SynapseCopies { [Wire("GRS")] TwoRegions, [Wire("LRS")] OneRegion }
