using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class SimplePathsTests
{
    [Fact]
    public void Lists_every_way_in_order() // a square with a diagonal
    {
        var found = Graphs.Of((0, 1), (0, 2), (1, 2), (1, 3), (2, 3)).PathsBetween(0, 3, maxLength: 3, maxCount: 10);

        Assert.Equal(["0 > 1 > 2 > 3", "0 > 1 > 3", "0 > 2 > 3"], found.Paths.Select(path => path.ToString()));
        Assert.False(found.CutOff);
    }

    [Fact]
    public void Parallel_edges_part_where_they_stand() // 0 > 1 twice, then directly or by 2
    {
        var found = Graphs.Of((0, 1), (0, 1), (1, 2), (2, 3), (1, 3)).PathsBetween(0, 3, maxLength: 3, maxCount: 10);

        Assert.Equal([[0, 2, 3], [0, 4], [1, 2, 3], [1, 4]], found.Paths.Select(path => path.Edges));
    }

    [Fact]
    public void Says_when_there_are_more()
    {
        var graph = Graphs.Of((0, 1), (0, 1), (0, 1));

        Assert.False(graph.PathsBetween(0, 1, maxLength: 1, maxCount: 3).CutOff);
        Assert.True(graph.PathsBetween(0, 1, maxLength: 1, maxCount: 2).CutOff);
        Assert.True(graph.PathsBetween(0, 1, maxLength: 1, maxCount: 0).CutOff);
        Assert.False(graph.PathsBetween(0, 1, maxLength: 0, maxCount: 0).CutOff);
    }

    [Fact]
    public void Agrees_with_the_list_of_all_paths() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        int from = random.Next(graph.VertexCount), to = random.Next(graph.VertexCount), maxLength = random.Next(0, 9), maxCount = random.Next(0, 6), edges = random.Next();
        bool Edge(int edge) => edges % 2 == 0 || (edges >> edge % 31 & 1) == 1;
        var expected = graph.AllSimplePaths(from, to).Where(path => path.Length <= maxLength && path.All(Edge)).ToArray();
        var actual = graph.PathsBetween(from, to, maxLength, maxCount, Edge);
        return actual.CutOff == expected.Length > maxCount
            && actual.Paths.Count == Math.Min(maxCount, expected.Length)
            && actual.Paths.Zip(expected).All(pair => pair.First.Edges.SequenceEqual(pair.Second));
    });

    [Fact]
    public void Steps_into_no_dead_end() // 30 vertices joined each with each, but the target hangs on the start alone: naive pruning would never end
    {
        var crowd = from one in Enumerable.Range(0, 30) from other in Enumerable.Range(0, 30) where one != other select (one, other);
        var found = new DirectedGraph(31, [.. crowd, (0, 30)]).PathsBetween(0, 30, maxLength: 30, maxCount: 5);

        Assert.Equal("0 > 30", Assert.Single(found.Paths).ToString());
    }

    [Fact]
    public void Depth_and_size_do_no_harm()
    {
        var found = Graphs.Chain.PathsBetween(0, 1_000, maxLength: 1_000, maxCount: 2);
        Assert.Equal(1_000, Assert.Single(found.Paths).Length);
        Assert.Equal(20, Graphs.Large.PathsBetween(0, 60, maxLength: 50, maxCount: 20).Paths.Count);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void A_negative_bound_is_refused(int maxLength, int maxCount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphs.Of((0, 1)).PathsBetween(0, 1, maxLength, maxCount));
}
