using System.Globalization;

namespace AiFactory.Drift.Report;

/// <summary>The one line that matters.</summary>
public static class Headline
{
    public static string Of(DriftResult result) => string.Create(CultureInfo.InvariantCulture,
        $"{Plain.Line(result.Environment.Name)}: {Verdict(result)}; {result.Seen} of {Plain.Count(result.Modelled, "resource")} seen{Unreadable(result)}{NotShown(result)}{Age(result)}");

    private static string Verdict(DriftResult result) =>
        result.IsInSync ? string.Create(CultureInfo.InvariantCulture, $"in sync, {result.Explained} explained")
        : string.Create(CultureInfo.InvariantCulture, $"{result.ToActOn} to act on, {result.Explained} explained");

    private static string Unreadable(DriftResult result) =>
        (result.Modelled > result.Seen ? string.Create(CultureInfo.InvariantCulture, $", {result.Modelled - result.Seen} unreadable") : "")
        + (result.IsWhole ? "" : string.Create(CultureInfo.InvariantCulture, $", {(result.Unknown > 0 ? $"{result.Unknown} not known, " : "")}the view is not whole"));

    private static string NotShown(DriftResult result) => result.NotShown.Count == 0 ? "" : $", {Plain.Count(result.NotShown.Count, "document")} not shown to readers";

    private static string Age(DriftResult result) => result.Taken is { } taken ? $"; data from {taken.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC" : "; the data says no date";
}
