using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A vault for backups of machines and file shares. What was deleted in it stays for 14 days and longer.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults</remarks>
[AzureResource("Microsoft.RecoveryServices/vaults", "2024-04-01", Terraform = "azurerm_recovery_services_vault")]
[Service("Recovery Services vault", "Keeps backups of machines and file shares", Icon = "recovery-services-vault", Stateful = true, Source = "https://learn.microsoft.com/azure/backup/backup-azure-recovery-services-vault-overview")]
[Without(Traits.Keys | Traits.Injection)]
[Named("rsv", 2, 50, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Grants(Verb.Reads, nameof(Role.BackupReader))]
[Grants(Verb.Calls, nameof(Role.BackupOperator))]
[Grants(Verb.Writes, nameof(Role.BackupContributor))]
[Diagnostics(ChoosesTables = true)]
[PrivateLink("AzureBackup", "privatelink.{geo}.backup.windowsazure.com", "privatelink.blob.core.windows.net", "privatelink.queue.core.windows.net")]
public sealed class RecoveryServicesVault(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity, IPrivateLinkTarget, IPublicEndpoint, IZoneRedundant
{
    /// <summary>The offer; Azure knows no difference between the two any more.</summary>
    [Maps("sku.name", Terraform = "sku")]
    public VaultSku Sku { get; init; } = VaultSku.Standard;

    /// <summary>Where copies of backups are: in another region too, which is Azure's default and ours, in several zones, or in one building. Chosen before the first backup.</summary>
    [Maps("properties.redundancySettings.standardTierStorageRedundancy", Terraform = "storage_mode_type", Absent = VaultRedundancy.GeoRedundant)]
    public VaultRedundancy Redundancy { get; init; } = VaultRedundancy.GeoRedundant;

    /// <summary>Lets one restore in the other region at any time, not only when Azure declares the first one lost. Needs <see cref="VaultRedundancy.GeoRedundant"/>, costs more, and cannot be turned off again.</summary>
    [Maps("properties.redundancySettings.crossRegionRestore=Enabled|Disabled", Terraform = "cross_region_restore_enabled", Absent = false)]
    public bool RestoresInOtherRegion { get; init; }

    /// <summary>Lets one restore into other subscriptions of the tenant; Azure's default is yes, with null.</summary>
    [Maps("properties.restoreSettings.crossSubscriptionRestoreSettings.crossSubscriptionRestoreState", Azapi = true)]
    public CrossSubscriptionRestore? RestoresInOtherSubscriptions { get; init; }

    /// <summary>Answers agents and machines at public addresses. Azure's default is on; ours is off. Backups of Azure's own machines need neither this nor a private endpoint.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Whether anyone can shorten how long backups are kept. Azure's default is yes; ours is no, as long as the setting stands. Locked, it stands for ever.</summary>
    [Maps("properties.securitySettings.immutabilitySettings.state", Terraform = "immutability", Absent = BackupImmutability.Disabled)]
    public BackupImmutability Immutability { get; init; } = BackupImmutability.Unlocked;

    /// <summary>Keeps what was deleted for a while. Azure refuses new vaults without it; always on, it stands for ever.</summary>
    [Maps("properties.securitySettings.softDeleteSettings.softDeleteState", Azapi = true, Absent = BackupSoftDelete.Enabled)]
    public BackupSoftDelete SoftDelete { get; init; } = BackupSoftDelete.Enabled;

    /// <summary>Days that what was deleted is kept, 14 to 180. Azure's default, and ours, is 14, which cost nothing.</summary>
    [Within(14, 180)]
    [Maps("properties.securitySettings.softDeleteSettings.softDeleteRetentionPeriodInDays", Azapi = true, Absent = 14)]
    public int SoftDeleteDays { get; init; } = 14;

    /// <summary>Tells Azure Monitor when a backup fails. Azure's default, and ours, is on.</summary>
    [Maps("properties.monitoringSettings.azureMonitorAlertSettings.alertsForAllJobFailures=Enabled|Disabled", Terraform = "monitoring.alerts_for_all_job_failures_enabled", Absent = true)]
    public bool AlertsOnFailures { get; init; } = true;

    /// <summary>Sends the older kind of alert too. Azure's default is on; ours is off, as each failure would be told twice.</summary>
    [Maps("properties.monitoringSettings.classicAlertSettings.alertsForCriticalOperations=Enabled|Disabled", Terraform = "monitoring.alerts_for_critical_operation_failures_enabled", Absent = true)]
    public bool ClassicAlerts { get; init; }

    /// <summary>A key of one's own that backups are encrypted with; Azure's when null. It cannot be taken back.</summary>
    [Maps("properties.encryption", Terraform = "encryption")]
    public BackupEncryption? Encryption { get; init; }

    /// <summary>What it fetches its key as.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>When machines are backed up, and how long backups are kept.</summary>
    [Children]
    public IReadOnlyList<MachineBackupPolicy> MachinePolicies { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>When file shares are backed up, and how long backups are kept.</summary>
    [Children]
    public IReadOnlyList<ShareBackupPolicy> SharePolicies { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>The machines that are backed up.</summary>
    [Children]
    public IReadOnlyList<MachineBackup> Machines { get; init => field = value.AdoptedBy(this); } = [];

    string IZoneRedundant.ZoneSetting => nameof(Redundancy);
    bool IZoneRedundant.IsZoneRedundant => Redundancy != VaultRedundancy.LocallyRedundant;
}

public enum VaultSku { Standard, RS0 }

/// <summary>Where copies of backups are.</summary>
public enum VaultRedundancy { GeoRedundant, ZoneRedundant, LocallyRedundant }

public enum CrossSubscriptionRestore { Enabled, Disabled, PermanentlyDisabled }

/// <summary>Whether anyone can delete backups, or shorten how long they are kept.</summary>
public enum BackupImmutability
{
    /// <summary>Anyone who may manage the vault.</summary>
    Disabled,

    /// <summary>Nobody, until the setting is taken back.</summary>
    Unlocked,

    /// <summary>Nobody, and the setting cannot be taken back.</summary>
    Locked,
}

public enum BackupSoftDelete { Enabled, Disabled, [Wire("AlwaysON")] AlwaysOn }

/// <summary>A key of one's own that backups are encrypted with.</summary>
public sealed record BackupEncryption : Part
{
    /// <summary>The key's address: <c>$"{vault.Uri}keys/backups"</c>.</summary>
    [Maps("keyVaultProperties.keyUri", Terraform = "key_id")]
    public Text Key { get; init; } = "";

    /// <summary>Encrypts twice, with two keys. Chosen once.</summary>
    [Maps("infrastructureEncryption=Enabled|Disabled", Terraform = "infrastructure_encryption_enabled", CreateOnly = true)]
    public bool Twice { get; init; }

    /// <summary>The assigned identity that fetches the key; the vault's own when null.</summary>
    [Maps("kekIdentity.userAssignedIdentity", Terraform = "user_assigned_identity_id")]
    public UserAssignedIdentity? Identity { get; init; }

    [Maps("kekIdentity.useSystemAssignedIdentity", Terraform = "use_system_assigned_identity")]
    internal bool IsOwn { get => _isOwn ?? Identity is null; init => _isOwn = value; }

    private readonly bool? _isOwn;
}
