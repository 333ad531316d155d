using System.Collections;

namespace AiFactory.Model;

/// <summary>Distinct ranges in address order, which may lie in one another; made once, asked often.</summary>
public sealed class CidrSet : IReadOnlyCollection<Cidr>
{
    private readonly Cidr[] _ranges;

    /// <summary>O(n log n).</summary>
    public CidrSet(IEnumerable<Cidr> ranges) => _ranges = [.. ranges.Distinct().OrderBy(range => range)];

    public int Count => _ranges.Length;

    /// <summary>Whether one of the ranges holds all of this one. O(log n).</summary>
    public bool Covers(Cidr range) => Enclosing(range).Any();

    /// <summary>Whether one of the ranges has an address of this one. O(log n).</summary>
    public bool Overlaps(Cidr range) => Overlapping(range).Any();

    /// <summary>The ranges that have an address of this one, in address order. O(log n + results).</summary>
    public IEnumerable<Cidr> Overlapping(Cidr range) => Enclosing(range).Concat(Within(range));

    public IEnumerator<Cidr> GetEnumerator() => ((IEnumerable<Cidr>)_ranges).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A range has one possible encloser for each prefix, at most 33.</summary>
    private IEnumerable<Cidr> Enclosing(Cidr range)
    {
        for (var prefix = 0; prefix <= range.Prefix; prefix++)
        {
            var candidate = Cidr.At(range.First, prefix);
            if (Array.BinarySearch(_ranges, candidate) >= 0) yield return candidate;
        }
    }

    /// <summary>Strictly smaller ones: they follow the range's own place.</summary>
    private IEnumerable<Cidr> Within(Cidr range)
    {
        var place = Array.BinarySearch(_ranges, range);
        for (place = place < 0 ? ~place : place + 1; place < _ranges.Length && range.Contains(_ranges[place]); place++) yield return _ranges[place];
    }
}
