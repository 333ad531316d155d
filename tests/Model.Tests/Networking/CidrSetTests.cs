using AiFactory.Model.Tests.Graph;

namespace AiFactory.Model.Tests.Networking;

public sealed class CidrSetTests
{
    private static readonly CidrSet Taken = new(["10.0.1.0/24", "10.0.0.0/16", "10.2.0.0/24", "10.0.1.0/24"]);

    [Fact]
    public void Is_distinct_and_in_order()
    {
        Assert.Equal(["10.0.0.0/16", "10.0.1.0/24", "10.2.0.0/24"], Taken);
        Assert.Equal(3, Taken.Count);
    }

    [Fact]
    public void Tells_what_is_in_the_way()
    {
        Assert.Equal(["10.0.0.0/16", "10.0.1.0/24"], Taken.Overlapping("10.0.1.64/26"));
        Assert.Equal(["10.0.0.0/16", "10.0.1.0/24", "10.2.0.0/24"], Taken.Overlapping("10.0.0.0/8"));
        Assert.False(Taken.Covers("10.0.0.0/8"));
        Assert.True(Taken.Covers("10.0.200.0/24"));
        Assert.False(Taken.Overlaps("10.1.0.0/16"));
    }

    [Fact]
    public void Agrees_with_asking_each_range() => Seeded.Check(random =>
    {
        var ranges = Ranges.Some(random);
        var asked = Ranges.Any(random);
        var set = new CidrSet(ranges);
        return set.Overlapping(asked).SequenceEqual(ranges.Distinct().Where(range => range.Overlaps(asked)).Order())
            && set.Overlaps(asked) == ranges.Any(range => range.Overlaps(asked))
            && set.Covers(asked) == ranges.Any(range => range.Contains(asked));
    });
}
