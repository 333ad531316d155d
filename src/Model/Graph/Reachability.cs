namespace AiFactory.Model.Graph;

/// <summary>Which vertices can be reached, with or against the arrows. O(n + m); results ascend and include the starts.</summary>
/// <remarks>A filter answers for an edge or vertex index; what it refuses is treated as absent, a start too.</remarks>
public static class Reachability
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static IReadOnlyList<int> ReachableFrom(this DirectedGraph graph, int start, Func<int, bool>? throughEdge = null, Func<int, bool>? throughVertex = null) =>
        graph.ReachableFrom([start], throughEdge, throughVertex);

    /// <summary>Reached from any of the starts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static IReadOnlyList<int> ReachableFrom(this DirectedGraph graph, IEnumerable<int> starts, Func<int, bool>? throughEdge = null, Func<int, bool>? throughVertex = null) =>
        Places(Spread(graph, starts, forward: true, throughEdge, throughVertex));

    /// <summary>The vertices from which the target can be reached.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static IReadOnlyList<int> Reaching(this DirectedGraph graph, int target, Func<int, bool>? throughEdge = null, Func<int, bool>? throughVertex = null) =>
        graph.Reaching([target], throughEdge, throughVertex);

    /// <summary>The vertices from which any of the targets can be reached.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static IReadOnlyList<int> Reaching(this DirectedGraph graph, IEnumerable<int> targets, Func<int, bool>? throughEdge = null, Func<int, bool>? throughVertex = null) =>
        Places(Spread(graph, targets, forward: false, throughEdge, throughVertex));

    private static bool[] Spread(DirectedGraph graph, IEnumerable<int> starts, bool forward, Func<int, bool>? throughEdge, Func<int, bool>? throughVertex)
    {
        var reached = new bool[graph.VertexCount];
        var open = new Stack<int>();
        foreach (var start in starts)
        {
            graph.Require(start, nameof(starts));
            Reach(start);
        }

        while (open.Count > 0)
        {
            var vertex = open.Pop();
            foreach (var edge in forward ? graph.Outgoing(vertex) : graph.Incoming(vertex))
            {
                if (throughEdge is null || throughEdge(edge)) Reach(forward ? graph.To(edge) : graph.From(edge));
            }
        }

        return reached;

        void Reach(int vertex)
        {
            if (reached[vertex] || throughVertex is not null && !throughVertex(vertex)) return;
            reached[vertex] = true;
            open.Push(vertex);
        }
    }

    private static List<int> Places(bool[] marks)
    {
        var places = new List<int>();
        for (var vertex = 0; vertex < marks.Length; vertex++)
        {
            if (marks[vertex]) places.Add(vertex);
        }

        return places;
    }
}
