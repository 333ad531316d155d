using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class ReachabilityTests
{
    [Fact]
    public void Follows_the_arrows_one_way() // 0 > 1 > 2, 3 > 1
    {
        var graph = Graphs.Of((0, 1), (1, 2), (3, 1));

        Assert.Equal([0, 1, 2], graph.ReachableFrom(0));
        Assert.Equal([0, 1, 3], graph.Reaching(1));
        Assert.Equal([0, 1, 2, 3], graph.ReachableFrom([0, 3]));
    }

    [Fact]
    public void A_refused_vertex_is_a_wall_even_as_a_start()
    {
        var graph = Graphs.Of((0, 1), (1, 2));

        Assert.Equal([0], graph.ReachableFrom(0, throughVertex: vertex => vertex != 1));
        Assert.Empty(graph.ReachableFrom(1, throughVertex: vertex => vertex != 1));
    }

    [Fact]
    public void Agrees_with_the_closure() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        int edges = random.Next(), vertices = random.Next();
        bool Edge(int edge) => (edges >> edge % 31 & 1) == 1;
        bool Vertex(int vertex) => (vertices >> vertex % 31 & 1) == 1 || vertices % 2 == 0;
        bool[,] all = graph.Closure(), some = graph.Closure(Edge, Vertex);

        return graph.Vertices().All(start =>
            graph.ReachableFrom(start).SequenceEqual(graph.Vertices().Where(end => all[start, end]))
            && graph.Reaching(start).SequenceEqual(graph.Vertices().Where(end => all[end, start]))
            && graph.ReachableFrom(start, Edge, Vertex).SequenceEqual(graph.Vertices().Where(end => some[start, end]))
            && graph.Reaching(start, Edge, Vertex).SequenceEqual(graph.Vertices().Where(end => some[end, start])));
    });

    [Fact]
    public void Depth_and_size_do_no_harm()
    {
        Assert.Equal(Graphs.Long, Graphs.Chain.ReachableFrom(0).Count);
        Assert.Equal(Graphs.Long, Graphs.Chain.Reaching(Graphs.Long - 1).Count);
        Assert.Equal(Graphs.Long, Graphs.Large.ReachableFrom(0).Count);
    }

    [Fact]
    public void A_start_must_exist() => Assert.Throws<ArgumentOutOfRangeException>(() => Graphs.Of((0, 1)).ReachableFrom(2));
}
