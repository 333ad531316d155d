namespace AiFactory.Model;

/// <summary>Two things whose ranges overlap: then the inner range lies wholly in the outer, or equals it.</summary>
public sealed record CidrOverlap<T>(T Outer, T Inner);

/// <summary>Finds what overlaps in a list of ranges.</summary>
public static class CidrOverlaps
{
    /// <summary>All overlapping pairs. Of equal ranges the one earlier in the list counts as the outer.</summary>
    /// <returns>By the inner range's address, then the outer from large to small.</returns>
    /// <remarks>O(n log n + pairs): in address order, the ranges that are still open enclose the next one.</remarks>
    public static IReadOnlyList<CidrOverlap<T>> Among<T>(IEnumerable<T> items, Func<T, Cidr> rangeOf)
    {
        var sorted = items.Select(item => (Item: item, Range: rangeOf(item))).OrderBy(entry => entry.Range).ToArray(); // stable
        var overlaps = new List<CidrOverlap<T>>();
        var open = new List<(T Item, Cidr Range)>();
        foreach (var entry in sorted)
        {
            while (open.Count > 0 && !open[open.Count - 1].Range.Contains(entry.Range)) open.RemoveAt(open.Count - 1);
            foreach (var outer in open) overlaps.Add(new(outer.Item, entry.Item));
            open.Add(entry);
        }

        return overlaps;
    }

    /// <inheritdoc cref="Among{T}"/>
    public static IReadOnlyList<CidrOverlap<Cidr>> Among(IEnumerable<Cidr> ranges) => Among(ranges, range => range);
}
