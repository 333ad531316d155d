namespace AiFactory.Model.Graph;

/// <summary>A path of fewest edges.</summary>
public static class ShortestPaths
{
    /// <summary>
    /// The shortest path, <see langword="null"/> where there is none; empty when both ends are one. O(n + m).
    /// Of several, the one whose list of vertices comes first in order, and of parallel edges the lowest.
    /// </summary>
    /// <remarks>
    /// Breadth first, neighbours ascending: then the vertices of a level are met in the order of their first paths, so the one that
    /// meets a vertex first lies on its first path. What a filter refuses is treated as absent, an end too.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static GraphPath? ShortestPath(this DirectedGraph graph, int from, int to, Func<int, bool>? throughEdge = null, Func<int, bool>? throughVertex = null)
    {
        graph.Require(from, nameof(from));
        graph.Require(to, nameof(to));
        if (throughVertex is not null && !(throughVertex(from) && throughVertex(to))) return null;

        var arrival = Arrivals(graph, from, to, throughEdge, throughVertex);
        return from == to || arrival[to] >= 0 ? new GraphPath(graph, from, EdgesBack(graph, from, to, arrival)) : null;
    }

    /// <summary>For each vertex the edge that met it first, -1 where none did; complete only up to <paramref name="to"/>.</summary>
    private static int[] Arrivals(DirectedGraph graph, int from, int to, Func<int, bool>? throughEdge, Func<int, bool>? throughVertex)
    {
        var arrival = new int[graph.VertexCount];
        for (var vertex = 0; vertex < arrival.Length; vertex++) arrival[vertex] = -1;

        var open = new Queue<int>();
        open.Enqueue(from);
        while (open.Count > 0 && arrival[to] < 0)
        {
            foreach (var edge in graph.Outgoing(open.Dequeue()))
            {
                var next = graph.To(edge);
                if (next == from || arrival[next] >= 0 || throughEdge is not null && !throughEdge(edge) || throughVertex is not null && !throughVertex(next)) continue;
                arrival[next] = edge;
                open.Enqueue(next);
            }
        }

        return arrival;
    }

    private static int[] EdgesBack(DirectedGraph graph, int from, int to, int[] arrival)
    {
        var edges = new List<int>();
        for (var vertex = to; vertex != from; vertex = graph.From(arrival[vertex])) edges.Add(arrival[vertex]);
        edges.Reverse();
        return [.. edges];
    }
}
