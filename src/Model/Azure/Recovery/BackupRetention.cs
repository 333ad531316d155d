using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>How many weekly backups are kept, and which.</summary>
[Fixed("retentionDuration.durationType", "Weeks")]
public sealed record WeeklyRetention : Part
{
    /// <summary>So many weeks, 1 to 5,163.</summary>
    [Within(1, 5163)]
    [Maps("retentionDuration.count", Terraform = "count")]
    public int Weeks { get; init; } = 12;

    /// <summary>Those of these days; Sunday unless given.</summary>
    [Maps("daysOfTheWeek", Terraform = "weekdays")]
    public IReadOnlyList<Weekday> Days { get; init; } = [Weekday.Sunday];

    /// <summary>The moment of the day, that of the backup: filled in by the policy.</summary>
    [Maps("retentionTimes[0]")]
    internal string? Moment { get; init; }
}

/// <summary>How many monthly backups are kept, and which.</summary>
[Fixed("retentionDuration.durationType", "Months")]
[Fixed("retentionScheduleFormatType", "Weekly")]
public sealed record MonthlyRetention : Part
{
    /// <summary>So many months, 1 to 1,188.</summary>
    [Within(1, 1188)]
    [Maps("retentionDuration.count", Terraform = "count")]
    public int Months { get; init; } = 12;

    /// <summary>Those of these weeks; the first unless given.</summary>
    [Maps("retentionScheduleWeekly.weeksOfTheMonth", Terraform = "weeks")]
    public IReadOnlyList<WeekOfMonth> Weeks { get; init; } = [WeekOfMonth.First];

    /// <summary>And of these days; Sunday unless given.</summary>
    [Maps("retentionScheduleWeekly.daysOfTheWeek", Terraform = "weekdays")]
    public IReadOnlyList<Weekday> Days { get; init; } = [Weekday.Sunday];

    [Maps("retentionTimes[0]")]
    internal string? Moment { get; init; }
}

/// <summary>How many yearly backups are kept, and which.</summary>
[Fixed("retentionDuration.durationType", "Years")]
[Fixed("retentionScheduleFormatType", "Weekly")]
public sealed record YearlyRetention : Part
{
    /// <summary>So many years, 1 to 99.</summary>
    [Within(1, 99)]
    [Maps("retentionDuration.count", Terraform = "count")]
    public int Years { get; init; } = 7;

    /// <summary>Those of these months; January unless given.</summary>
    [Maps("monthsOfYear", Terraform = "months")]
    public IReadOnlyList<Month> Months { get; init; } = [Month.January];

    /// <summary>And of these weeks; the first unless given.</summary>
    [Maps("retentionScheduleWeekly.weeksOfTheMonth", Terraform = "weeks")]
    public IReadOnlyList<WeekOfMonth> Weeks { get; init; } = [WeekOfMonth.First];

    /// <summary>And of these days; Sunday unless given.</summary>
    [Maps("retentionScheduleWeekly.daysOfTheWeek", Terraform = "weekdays")]
    public IReadOnlyList<Weekday> Days { get; init; } = [Weekday.Sunday];

    [Maps("retentionTimes[0]")]
    internal string? Moment { get; init; }
}

public enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }
public enum WeekOfMonth { First, Second, Third, Fourth, Last }
public enum Month { January, February, March, April, May, June, July, August, September, October, November, December }

/// <summary>A time of day, as in 23:00, is a moment of some day in ARM.</summary>
internal static class BackupMoment
{
    /// <summary>Any day will do; it is the one in Microsoft's examples.</summary>
    private const string Day = "2018-01-01T", Zone = ":00Z";

    public static string Of(string time) => Day + time + Zone;

    public static string? TimeOf(string? moment) =>
        moment is not { Length: > 16 } || moment[10] != 'T' ? null
        : moment.EndsWith(Zone, StringComparison.Ordinal) ? moment.Substring(Day.Length, moment.Length - Day.Length - Zone.Length)
        : moment.Substring(Day.Length, 5);
}
