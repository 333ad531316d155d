using AiFactory.Model.Tests.Graph;

namespace AiFactory.Model.Tests.Networking;

public sealed class CidrOverlapsTests
{
    [Fact]
    public void Finds_nesting_and_equality() =>
        Assert.Equal(
            [new("10.0.0.0/16", "10.0.1.0/24"), new("10.0.0.0/16", "10.0.1.128/25"), new("10.0.1.0/24", "10.0.1.128/25"), new("10.1.0.0/24", "10.1.0.0/24")],
            CidrOverlaps.Among(["10.1.0.0/24", "10.0.1.128/25", "10.0.1.0/24", "10.1.0.0/24", "10.0.0.0/16", "10.0.2.0"]).Where(pair => pair.Inner != "10.0.2.0"));

    [Fact]
    public void Names_the_owners() =>
        Assert.Equal([new("hub", "spoke")], CidrOverlaps.Among(["spoke", "hub"], owner => owner == "hub" ? "10.0.0.0/16" : "10.0.4.0/24"));

    [Fact]
    public void Agrees_with_comparing_each_with_each() => Seeded.Check(random =>
    {
        var ranges = Ranges.Some(random).Select((range, place) => (range, place)).ToArray();
        var expected = from one in ranges from other in ranges where one.place < other.place && one.range.Overlaps(other.range) select (one.place, other.place);
        var pairs = CidrOverlaps.Among(ranges, entry => entry.range);
        return pairs.Select(pair => (Math.Min(pair.Outer.place, pair.Inner.place), Math.Max(pair.Outer.place, pair.Inner.place))).Order().SequenceEqual(expected.Order())
            && pairs.All(pair => pair.Outer.range.Contains(pair.Inner.range) && (pair.Outer.range != pair.Inner.range || pair.Outer.place < pair.Inner.place));
    });

    [Fact]
    public void A_hundred_thousand_ranges_apart_are_no_burden() => Assert.Empty(CidrOverlaps.Among(Cidr.Parse("10.0.0.0/8").Subdivide(25).Take(100_000)));
}
