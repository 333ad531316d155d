using System.Globalization;

namespace AiFactory.Model;

/// <summary>A day of the calendar, without a time or a zone.</summary>
public readonly record struct Date : IComparable<Date>
{
    private readonly int _days;

    public Date(int year, int month, int day) => _days = (int)(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks / TimeSpan.TicksPerDay);

    private Date(int days) => _days = days;

    /// <summary>Reads <c>2027-03-31</c>.</summary>
    /// <exception cref="FormatException">The text is not a day in that form.</exception>
    public static Date Parse(string text) => TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date. Write year, month and day, as in 2027-03-31.");

    public static bool TryParse(string text, out Date date)
    {
        var read = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        date = new((int)(time.Ticks / TimeSpan.TicksPerDay));
        return read;
    }

    public static implicit operator Date(string text) => Parse(text);

    public Date AddDays(int days) => new(_days + days);

    /// <summary>Days from the other date to this one; negative when this one is earlier.</summary>
    public int DaysSince(Date other) => _days - other._days;

    public int CompareTo(Date other) => _days.CompareTo(other._days);
    public static bool operator <(Date left, Date right) => left._days < right._days;
    public static bool operator >(Date left, Date right) => left._days > right._days;
    public static bool operator <=(Date left, Date right) => left._days <= right._days;
    public static bool operator >=(Date left, Date right) => left._days >= right._days;

    public override string ToString() => new DateTime(_days * TimeSpan.TicksPerDay, DateTimeKind.Utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
