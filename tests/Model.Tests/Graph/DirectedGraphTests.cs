using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class DirectedGraphTests
{
    [Fact]
    public void Edges_keep_their_index_and_are_listed_by_their_other_end()
    {
        var graph = Graphs.Of((0, 2), (0, 1), (1, 2), (0, 1));

        Assert.Equal([1, 3, 0], graph.Outgoing(0));
        Assert.Equal([0, 2], graph.Incoming(2));
        Assert.Equal((1, 2), (graph.From(2), graph.To(2)));
        Assert.Equal(3, graph.Outgoing(0)[1]);
    }

    [Fact]
    public void Every_edge_is_listed_once_at_each_end() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        return graph.Vertices().All(vertex =>
            graph.Outgoing(vertex).SequenceEqual(Enumerable.Range(0, graph.EdgeCount).Where(edge => graph.From(edge) == vertex).OrderBy(graph.To).ThenBy(edge => edge))
            && graph.Incoming(vertex).SequenceEqual(Enumerable.Range(0, graph.EdgeCount).Where(edge => graph.To(edge) == vertex).OrderBy(graph.From).ThenBy(edge => edge)));
    });

    [Fact]
    public void An_empty_graph_is_a_graph()
    {
        var graph = new DirectedGraph(0, []);

        Assert.Empty(graph.InTopologicalOrder().Vertices!);
        Assert.Empty(graph.StrongComponents().All);
        Assert.Empty(graph.FindArticulationPoints());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 2)]
    public void An_edge_must_end_at_a_vertex(int from, int to) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DirectedGraph(2, [(from, to)]));

    [Fact]
    public void A_place_in_a_run_must_exist() => Assert.Throws<ArgumentOutOfRangeException>(() => Graphs.Of((0, 1)).Outgoing(0)[1]);

    [Fact]
    public void A_negative_count_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new DirectedGraph(-1, []));
}
