using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class ShortestPathsTests
{
    [Fact]
    public void Takes_the_lowest_of_equal_ways() // both 0 > 1 > 3 and 0 > 2 > 3; 0 > 1 twice
    {
        var path = Graphs.Of((0, 2), (0, 1), (0, 1), (2, 3), (1, 3)).ShortestPath(0, 3)!;

        Assert.Equal([0, 1, 3], path.Vertices);
        Assert.Equal([1, 4], path.Edges);
        Assert.Equal("0 > 1 > 3", path.ToString());
    }

    [Fact]
    public void Goes_round_what_is_refused() =>
        Assert.Equal([0, 2, 3], Graphs.Of((0, 1), (1, 3), (0, 2), (2, 3)).ShortestPath(0, 3, throughVertex: vertex => vertex != 1)!.Vertices);

    [Fact]
    public void Stands_still_where_both_ends_are_one() => Assert.Equal(0, Graphs.Of((0, 0), (0, 1)).ShortestPath(0, 0)!.Length);

    [Fact]
    public void Agrees_with_the_list_of_all_paths() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        int from = random.Next(graph.VertexCount), to = random.Next(graph.VertexCount);
        var expected = graph.AllSimplePaths(from, to).OrderBy(path => path.Length).FirstOrDefault(); // stable: the first of the shortest
        var actual = graph.ShortestPath(from, to);
        return expected is null ? actual is null : actual is not null && expected.SequenceEqual(actual.Edges);
    });

    [Fact]
    public void Filters_act_as_if_the_refused_were_not_there() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        int from = random.Next(graph.VertexCount), to = random.Next(graph.VertexCount), edges = random.Next(), without = random.Next(graph.VertexCount);
        bool Edge(int edge) => (edges >> edge % 31 & 1) == 1;
        var expected = graph.AllSimplePaths(from, to)
            .Where(path => path.All(Edge) && from != without && path.All(edge => graph.To(edge) != without))
            .OrderBy(path => path.Length).FirstOrDefault();
        var actual = graph.ShortestPath(from, to, Edge, vertex => vertex != without);
        return expected is null ? actual is null : actual is not null && expected.SequenceEqual(actual.Edges);
    });

    [Fact]
    public void Depth_and_size_do_no_harm()
    {
        Assert.Equal(Graphs.Long - 1, Graphs.Chain.ShortestPath(0, Graphs.Long - 1)!.Length);
        Assert.Null(Graphs.Chain.ShortestPath(Graphs.Long - 1, 0));
        Assert.NotNull(Graphs.Large.ShortestPath(0, Graphs.Long - 1));
    }
}
