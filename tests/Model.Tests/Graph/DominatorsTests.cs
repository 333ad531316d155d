using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class DominatorsTests
{
    [Fact]
    public void Every_way_in_passes_the_firewall() // internet 0, firewall 1, two web servers 2 and 3, database 4; 5 lies apart
    {
        var tree = Graphs.Of((0, 1), (1, 2), (1, 3), (2, 4), (3, 4), (5, 4)).DominatorsFrom(0);

        Assert.Equal([0, 1, 4], tree.DominatorsOf(4));
        Assert.True(tree.Dominates(1, 4));
        Assert.False(tree.Dominates(2, 4));
        Assert.Null(tree.ImmediateDominator(0));
        Assert.False(tree.IsReachable(5));
        Assert.Empty(tree.DominatorsOf(5));
        Assert.False(tree.Dominates(5, 5));
    }

    [Fact]
    public void Agrees_with_taking_each_vertex_away() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        var root = random.Next(graph.VertexCount);
        var edges = random.Next();
        bool Edge(int edge) => edges % 2 == 0 || (edges >> edge % 31 & 1) == 1;
        var reaches = graph.Closure(Edge);
        var tree = graph.DominatorsFrom(root, Edge);

        return graph.Vertices().All(taken =>
        {
            var without = graph.Closure(Edge, vertex => vertex != taken);
            return graph.Vertices().All(target => tree.Dominates(taken, target) == (reaches[root, target] && !without[root, target]));
        })
        && graph.Vertices().All(vertex => tree.IsReachable(vertex) == reaches[root, vertex]
            && (tree.ImmediateDominator(vertex) is not { } nearest || nearest != vertex && graph.Vertices().All(other => other == vertex || !tree.Dominates(other, vertex) || tree.Dominates(other, nearest))));
    }, samples: 1_000);

    [Fact]
    public void Depth_and_size_do_no_harm()
    {
        Assert.Equal(Graphs.Long - 2, Graphs.Chain.DominatorsFrom(0).ImmediateDominator(Graphs.Long - 1));
        Assert.Equal(Graphs.Long, Graphs.Ring.DominatorsFrom(0).DominatorsOf(Graphs.Long - 1).Count);
        Assert.True(Graphs.Large.DominatorsFrom(0).IsReachable(Graphs.Long - 1));
    }
}
