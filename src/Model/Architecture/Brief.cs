namespace AiFactory.Model;

/// <summary>What the architecture is for and what it promises.</summary>
/// <param name="Title">Its name for people.</param>
/// <param name="Purpose">What it does for whom, in a sentence or two.</param>
public sealed record Brief(string Title, string Purpose)
{
    /// <summary>The team that answers for it.</summary>
    public Owner? Owner { get; init; }

    /// <summary>The most sensitive data it may hold.</summary>
    public DataClass Data { get; init; } = DataClass.Internal;

    /// <summary>The promised availability in per cent of a month: 99.9.</summary>
    public double? Availability { get; init; }

    /// <summary>How long it may take to be back after a disaster (recovery time objective).</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>How much of the latest data may be lost in a disaster, as time (recovery point objective).</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>What it may cost a month.</summary>
    public Money? MonthlyBudget { get; init; }
}

/// <summary>How sensitive data is; a later one needs more protection than an earlier one.</summary>
public enum DataClass { Public, Internal, Confidential, Personal, SpecialCategory }

/// <summary>An amount in one currency.</summary>
/// <param name="Currency">The ISO 4217 code: EUR.</param>
public sealed record Money(decimal Amount, string Currency)
{
    public override string ToString() => $"{Amount.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture)} {Currency}";
}

/// <summary>Amounts as people say them: <c>Hours(4)</c>, <c>Euro(900)</c>. Meant for <c>using static</c>.</summary>
public static class Units
{
    public static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);
    public static TimeSpan Hours(double hours) => TimeSpan.FromHours(hours);
    public static TimeSpan Days(double days) => TimeSpan.FromDays(days);
    public static Money Euro(decimal amount) => new(amount, "EUR");
    public static Money Dollars(decimal amount) => new(amount, "USD");
}
