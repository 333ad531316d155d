using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class TopologicalOrderTests
{
    [Fact]
    public void The_lowest_goes_first_where_it_may() =>
        Assert.Equal([1, 2, 0, 3], Graphs.Of((2, 0), (1, 3), (0, 3)).InTopologicalOrder().Vertices!);

    [Fact]
    public void Shows_a_cycle_from_its_lowest_vertex() // 0 and 4 hang on it
    {
        var order = Graphs.Of((0, 3), (3, 1), (1, 2), (2, 3), (2, 4)).InTopologicalOrder();

        Assert.Null(order.Vertices);
        Assert.Equal("1 > 2 > 3 > 1", order.Cycle!.ToString());
        Assert.Equal([2, 3, 1], order.Cycle.Edges);
    }

    [Fact]
    public void An_edge_to_itself_is_a_cycle() => Assert.Equal([1, 1], Graphs.Of((0, 1), (1, 1)).InTopologicalOrder().Cycle!.Vertices);

    [Fact]
    public void Agrees_with_taking_the_lowest_free_vertex_each_time() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        var expected = new List<int>();
        while (graph.Vertices().Except(expected).Where(vertex => graph.Edges().All(edge => edge.To != vertex || expected.Contains(edge.From))).ToArray() is [var first, ..])
            expected.Add(first);

        var actual = graph.InTopologicalOrder();
        return expected.Count == graph.VertexCount
            ? actual.Cycle is null && actual.Vertices!.SequenceEqual(expected)
            : actual.Vertices is null && IsSimpleCycle(graph, actual.Cycle!);
    });

    [Fact]
    public void Depth_and_size_do_no_harm()
    {
        Assert.Equal(Enumerable.Range(0, Graphs.Long), Graphs.Chain.InTopologicalOrder().Vertices!);
        Assert.Equal(Graphs.Long, Graphs.Ring.InTopologicalOrder().Cycle!.Length);
        Assert.NotNull(Graphs.Large.InTopologicalOrder().Cycle);
    }

    private static bool IsSimpleCycle(DirectedGraph graph, GraphPath cycle) =>
        cycle.Length > 0
        && cycle.Vertices[0] == cycle.Vertices[cycle.Length]
        && cycle.Vertices[0] == cycle.Vertices.Min()
        && cycle.Vertices.Distinct().Count() == cycle.Length
        && Enumerable.Range(0, cycle.Length).All(step => graph.From(cycle.Edges[step]) == cycle.Vertices[step] && graph.To(cycle.Edges[step]) == cycle.Vertices[step + 1]);
}
