using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>When machines are backed up, every day, and how long backups are kept.</summary>
/// <remarks>Backups every week or every few hours go through <c>With</c>. Source: https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults/backuppolicies</remarks>
[AzureResource("Microsoft.RecoveryServices/vaults/backupPolicies", "2023-06-01", Terraform = "azurerm_backup_policy_vm")]
[Service("Machine backup policy", "Says when machines are backed up and how long backups are kept", Icon = "recovery-services-vault", Source = "https://learn.microsoft.com/azure/backup/backup-azure-vms-enhanced-policy")]
[Without(Traits.Any)]
[Named("", 3, 150, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(RecoveryServicesVault), "recovery_vault_name")]
[Fixed("properties.backupManagementType", "AzureIaasVM", Discriminates = true)]
[Fixed("properties.policyType", "V2", Terraform = "policy_type")]
[Fixed("properties.schedulePolicy.schedulePolicyType", "SimpleSchedulePolicyV2")]
[Fixed("properties.schedulePolicy.scheduleRunFrequency", "Daily", Terraform = "backup.frequency")]
[Fixed("properties.retentionPolicy.retentionPolicyType", "LongTermRetentionPolicy")]
[Fixed("properties.retentionPolicy.dailySchedule.retentionDuration.durationType", "Days")]
public sealed class MachineBackupPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : BackupPolicy(name, new(file, line, expression))
{
    /// <inheritdoc/>
    [Maps("properties.schedulePolicy.dailySchedule.scheduleRunTimes[0]", Terraform = "backup.time", Using = typeof(BackupTimeConverter))]
    public override string At { get; init; } = "23:00";

    /// <summary>Days that daily backups are kept, 7 to 9,999.</summary>
    [Within(7, 9999)]
    [Maps("properties.retentionPolicy.dailySchedule.retentionDuration.count", Terraform = "retention_daily.count")]
    public int Days { get; init; } = 30;

    /// <summary>Days that a snapshot lies beside the machine, from which it is restored within minutes, 1 to 30. Azure's default, and ours, is 7.</summary>
    [Within(1, 30)]
    [Maps("properties.instantRpRetentionRangeInDays", Terraform = "instant_restore_retention_days")]
    public int SnapshotDays { get; init; } = 7;

    /// <summary>How the resource groups that Azure makes for snapshots begin; as Azure chooses when null.</summary>
    [Maps("properties.instantRPDetails.azureBackupRGNamePrefix", Terraform = "instant_restore_resource_group.prefix")]
    public string? SnapshotGroup { get; init; }
}
