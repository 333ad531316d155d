using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>When backups are made, every day, and how long they are kept.</summary>
public abstract class BackupPolicy : ChildResource<RecoveryServicesVault>
{
    private protected BackupPolicy(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>When it begins, in hours and minutes of <see cref="TimeZone"/>, on the hour or the half: 23:00 unless given.</summary>
    public abstract string At { get; init; }

    /// <summary>The same moment, where ARM wants it again.</summary>
    [Maps("properties.retentionPolicy.dailySchedule.retentionTimes[0]")]
    internal string Moment { get => BackupMoment.Of(At); init { } }

    /// <summary>As Windows names time zones: <c>W. Europe Standard Time</c>. Azure's default, and ours, is UTC.</summary>
    [Maps("properties.timeZone", Terraform = "timezone", Absent = "UTC")]
    public string TimeZone { get; init; } = "UTC";

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
