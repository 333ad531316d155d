using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>When file shares are backed up, every day, and how long backups are kept.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults/backuppolicies</remarks>
[AzureResource("Microsoft.RecoveryServices/vaults/backupPolicies", "2023-06-01", Terraform = "azurerm_backup_policy_file_share")]
[Service("File share backup policy", "Says when file shares are backed up and how long backups are kept", Icon = "recovery-services-vault", Source = "https://learn.microsoft.com/azure/backup/azure-file-share-backup-overview")]
[Without(Traits.Any)]
[Named("", 3, 150, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(RecoveryServicesVault), "recovery_vault_name")]
[Fixed("properties.backupManagementType", "AzureStorage", Discriminates = true)]
[Fixed("properties.workLoadType", "AzureFileShare")]
[Fixed("properties.schedulePolicy.schedulePolicyType", "SimpleSchedulePolicy")]
[Fixed("properties.schedulePolicy.scheduleRunFrequency", "Daily", Terraform = "backup.frequency")]
[Fixed("properties.retentionPolicy.retentionPolicyType", "LongTermRetentionPolicy")]
[Fixed("properties.retentionPolicy.dailySchedule.retentionDuration.durationType", "Days")]
public sealed class ShareBackupPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : BackupPolicy(name, new(file, line, expression))
{
    /// <inheritdoc/>
    [Maps("properties.schedulePolicy.scheduleRunTimes[0]", Terraform = "backup.time", Using = typeof(BackupTimeConverter))]
    public override string At { get; init; } = "23:00";

    /// <summary>Days that daily backups are kept, 1 to 200.</summary>
    [Within(1, 200)]
    [Maps("properties.retentionPolicy.dailySchedule.retentionDuration.count", Terraform = "retention_daily.count")]
    public int Days { get; init; } = 30;
}
