namespace AiFactory.Model;

/// <summary>What Microsoft promises of a service's availability, in one way of running it.</summary>
/// <param name="Condition">The way of running it that the promise is for, in a few words.</param>
/// <param name="Percent">Per cent of a month; null where nothing is promised.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day of the text that was read.</param>
/// <param name="IsRestated">Whether the page restates the agreement instead of being Microsoft's own document. Microsoft's current agreement decides.</param>
public sealed record ServiceLevel(string Condition, decimal? Percent, string Source, Date Read, bool IsRestated)
{
    public override string ToString() => FormattableString.Invariant($"{(Percent is { } percent ? $"{percent} %" : "nothing promised")}, {Condition}");
}
