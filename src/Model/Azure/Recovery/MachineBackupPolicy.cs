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
    : ChildResource<RecoveryServicesVault>(name, new(file, line, expression))
{
    /// <summary>When it begins, in hours and minutes of <see cref="TimeZone"/>, on the hour or the half: 23:00 unless given.</summary>
    [Maps("properties.schedulePolicy.dailySchedule.scheduleRunTimes[0]", Terraform = "backup.time", Using = typeof(BackupTimeConverter))]
    public string At { get; init; } = "23:00";

    /// <summary>The same moment, where ARM wants it again.</summary>
    [Maps("properties.retentionPolicy.dailySchedule.retentionTimes[0]")]
    internal string Moment { get => BackupMoment.Of(At); init { } }

    /// <summary>As Windows names time zones: <c>W. Europe Standard Time</c>. Azure's default, and ours, is UTC.</summary>
    [Maps("properties.timeZone", Terraform = "timezone", Absent = "UTC")]
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Days that daily backups are kept, 7 to 9,999.</summary>
    [Within(7, 9999)]
    [Maps("properties.retentionPolicy.dailySchedule.retentionDuration.count", Terraform = "retention_daily.count")]
    public int Days { get; init; } = 30;

    /// <summary>Days that a snapshot lies beside the machine, from which it is restored within minutes, 1 to 30. Azure's default, and ours, is 7.</summary>
    [Within(1, 30)]
    [Maps("properties.instantRpRetentionRangeInDays", Terraform = "instant_restore_retention_days")]
    public int SnapshotDays { get; init; } = 7;

    /// <summary>Of each week one backup that is kept longer; none when null.</summary>
    [Maps("properties.retentionPolicy.weeklySchedule", Terraform = "retention_weekly")]
    public WeeklyRetention? Weekly { get => field is null ? null : field with { Moment = field.Moment ?? Moment }; init; }

    /// <summary>Of each month one backup that is kept longer; none when null.</summary>
    [Maps("properties.retentionPolicy.monthlySchedule", Terraform = "retention_monthly")]
    public MonthlyRetention? Monthly { get => field is null ? null : field with { Moment = field.Moment ?? Moment }; init; }

    /// <summary>Of each year one backup that is kept longer; none when null.</summary>
    [Maps("properties.retentionPolicy.yearlySchedule", Terraform = "retention_yearly")]
    public YearlyRetention? Yearly { get => field is null ? null : field with { Moment = field.Moment ?? Moment }; init; }

    /// <summary>How the resource groups that Azure makes for snapshots begin; as Azure chooses when null.</summary>
    [Maps("properties.instantRPDetails.azureBackupRGNamePrefix", Terraform = "instant_restore_resource_group.prefix")]
    public string? SnapshotGroup { get; init; }
}

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
    : ChildResource<RecoveryServicesVault>(name, new(file, line, expression))
{
    /// <summary>When it begins, in hours and minutes of <see cref="TimeZone"/>, on the hour or the half: 23:00 unless given.</summary>
    [Maps("properties.schedulePolicy.scheduleRunTimes[0]", Terraform = "backup.time", Using = typeof(BackupTimeConverter))]
    public string At { get; init; } = "23:00";

    /// <summary>The same moment, where ARM wants it again.</summary>
    [Maps("properties.retentionPolicy.dailySchedule.retentionTimes[0]")]
    internal string Moment { get => BackupMoment.Of(At); init { } }

    /// <summary>As Windows names time zones: <c>W. Europe Standard Time</c>. Azure's default, and ours, is UTC.</summary>
    [Maps("properties.timeZone", Terraform = "timezone", Absent = "UTC")]
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Days that daily backups are kept, 1 to 200.</summary>
    [Within(1, 200)]
    [Maps("properties.retentionPolicy.dailySchedule.retentionDuration.count", Terraform = "retention_daily.count")]
    public int Days { get; init; } = 30;

    /// <summary>Of each week one backup that is kept longer; none when null.</summary>
    [Maps("properties.retentionPolicy.weeklySchedule", Terraform = "retention_weekly")]
    public WeeklyRetention? Weekly { get => field is null ? null : field with { Moment = field.Moment ?? Moment }; init; }

    /// <summary>Of each month one backup that is kept longer; none when null.</summary>
    [Maps("properties.retentionPolicy.monthlySchedule", Terraform = "retention_monthly")]
    public MonthlyRetention? Monthly { get => field is null ? null : field with { Moment = field.Moment ?? Moment }; init; }

    /// <summary>Of each year one backup that is kept longer; none when null.</summary>
    [Maps("properties.retentionPolicy.yearlySchedule", Terraform = "retention_yearly")]
    public YearlyRetention? Yearly { get => field is null ? null : field with { Moment = field.Moment ?? Moment }; init; }
}

/// <summary>A time of day is a moment of some day in ARM.</summary>
internal sealed class BackupTimeConverter : Converter<string>
{
    protected override Value ToArm(string value) => Value.Of(BackupMoment.Of(value));
    protected override Value ToTerraform(string value) => Value.Of(value);

    protected override bool TryFromArm(Value value, ReadContext context, out string result)
    {
        result = BackupMoment.TimeOf((value as TextValue)?.Text) ?? "";
        return result.Length > 0;
    }
}
