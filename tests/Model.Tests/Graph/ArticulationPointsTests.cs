using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class ArticulationPointsTests
{
    [Fact]
    public void Two_triangles_hang_on_one_vertex() =>
        Assert.Equal([2], Graphs.Of((0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)).FindArticulationPoints());

    [Fact]
    public void Direction_and_doubled_edges_make_no_difference() =>
        Assert.Equal([1], Graphs.Of((0, 1), (1, 0), (2, 1), (1, 1)).FindArticulationPoints());

    [Fact]
    public void Agrees_with_taking_each_vertex_away() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        var bothWays = new DirectedGraph(graph.VertexCount, graph.Edges().Concat(graph.Edges().Select(edge => (edge.To, edge.From))));
        var joined = bothWays.Closure();
        var expected = graph.Vertices().Where(taken =>
        {
            var without = bothWays.Closure(vertices: vertex => vertex != taken);
            return graph.Vertices().Any(one => graph.Vertices().Any(other => one != taken && other != taken && joined[one, other] && !without[one, other]));
        });
        return graph.FindArticulationPoints().SequenceEqual(expected);
    });

    [Fact]
    public void Depth_and_size_do_no_harm()
    {
        Assert.Equal(Graphs.Long - 2, Graphs.Chain.FindArticulationPoints().Count);
        Assert.Empty(Graphs.Ring.FindArticulationPoints());
        Assert.Empty(Graphs.Large.FindArticulationPoints());
    }
}
