using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Copies of an app's files in a storage account. App Service makes copies of its own every hour as well, on Standard sizes and above.</summary>
public sealed record WebBackup : Part
{
    [Maps("backupName", Terraform = "name")]
    public string Name { get; init; } = "daily";

    [Maps("enabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>The blob container, with a signature that lets one write: a sensitive <see cref="Architecture.Parameter"/>, never text.</summary>
    [Maps("storageAccountUrl", Needed = true, Terraform = "storage_account_url")]
    public Text? Container { get; init; }

    /// <summary>How many days or hours from one copy to the next.</summary>
    [Maps("backupSchedule.frequencyInterval", Terraform = "schedule.frequency_interval")]
    public int Every { get; init; } = 1;

    [Maps("backupSchedule.frequencyUnit", Terraform = "schedule.frequency_unit")]
    public WebBackupUnit Unit { get; init; } = WebBackupUnit.Day;

    /// <summary>Keeps the newest copy however old it is. Azure's default is off; ours is on.</summary>
    [Maps("backupSchedule.keepAtLeastOneBackup", Terraform = "schedule.keep_at_least_one_backup")]
    public bool KeepsOne { get; init; } = true;

    /// <summary>Days that a copy is kept; for ever when 0. Azure's default, and ours, is 30.</summary>
    [Within(0, 9999999)]
    [Maps("backupSchedule.retentionPeriodInDays", Terraform = "schedule.retention_period_days")]
    public int KeepDays { get; init; } = 30;

    /// <summary>When the first copy is made, in UTC: <c>2027-01-01T02:00:00Z</c>; at once when null.</summary>
    [Maps("backupSchedule.startTime", Terraform = "schedule.start_time")]
    public string? From { get; init; }
}

public enum WebBackupUnit { Day, Hour }
