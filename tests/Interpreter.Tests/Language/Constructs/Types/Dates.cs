// dates and times that are written down

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var day = new DateTime(2026, 2, 28);
        var only = new DateOnly(2026, 12, 31);
        Say($"{day.AddDays(1):yyyy-MM-dd} {day.DayOfWeek} {only.AddDays(1)} {only:yyyy} {TimeSpan.FromHours(1.5)} {(day.AddHours(5) - day).TotalMinutes} {DateTime.IsLeapYear(2028)} {new TimeOnly(9, 30)} {DateOnly.Parse("2026-01-02").DayNumber > 0}");
        Say($"{TimeSpan.FromDays(2) > TimeSpan.FromHours(3)} {TimeSpan.FromMinutes(90):hh\\:mm} {new TimeSpan(1, 2, 3)} {DateTime.ParseExact("20260102", "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture):MMM d}");
    }
}
