namespace AiFactory.Model.Graph;

/// <summary>Either an order in which every edge points onwards, or a cycle that forbids one.</summary>
public sealed class TopologicalOrder
{
    internal TopologicalOrder(IReadOnlyList<int>? vertices, GraphPath? cycle) => (Vertices, Cycle) = (vertices, cycle);

    /// <summary>All vertices, the lowest first wherever the edges leave a choice; <see langword="null"/> with a cycle.</summary>
    public IReadOnlyList<int>? Vertices { get; }

    /// <summary>A cycle meeting no vertex twice, begun and ended at its lowest; <see langword="null"/> with an order.</summary>
    public GraphPath? Cycle { get; }
}

/// <summary>Kahn's topological sort.</summary>
public static class TopologicalSort
{
    /// <summary>O((n + m) log n).</summary>
    public static TopologicalOrder InTopologicalOrder(this DirectedGraph graph)
    {
        var waitsFor = new int[graph.VertexCount];
        var ready = new SortedSet<int>();
        for (var vertex = 0; vertex < waitsFor.Length; vertex++)
        {
            waitsFor[vertex] = graph.Incoming(vertex).Count;
            if (waitsFor[vertex] == 0) ready.Add(vertex);
        }

        var order = new List<int>(graph.VertexCount);
        while (ready.Count > 0)
        {
            var vertex = ready.Min;
            ready.Remove(vertex);
            order.Add(vertex);
            foreach (var edge in graph.Outgoing(vertex))
            {
                if (--waitsFor[graph.To(edge)] == 0) ready.Add(graph.To(edge));
            }
        }

        return order.Count == graph.VertexCount ? new(order, null) : new(null, CycleAmong(graph, waitsFor));
    }

    /// <summary>Every vertex still waiting waits for another such, so walking back must come round.</summary>
    private static GraphPath CycleAmong(DirectedGraph graph, int[] waitsFor)
    {
        var vertex = 0;
        while (waitsFor[vertex] == 0) vertex++;

        var placeOf = new Dictionary<int, int>();
        var back = new List<int>();
        while (!placeOf.ContainsKey(vertex))
        {
            placeOf.Add(vertex, back.Count);
            var edge = FirstWaiting(graph, vertex, waitsFor);
            back.Add(edge);
            vertex = graph.From(edge);
        }

        back.RemoveRange(0, placeOf[vertex]);
        back.Reverse();
        return FromLowest(graph, back);
    }

    private static int FirstWaiting(DirectedGraph graph, int vertex, int[] waitsFor)
    {
        foreach (var edge in graph.Incoming(vertex))
        {
            if (waitsFor[graph.From(edge)] > 0) return edge;
        }

        throw new InvalidOperationException("A vertex waits for no vertex.");
    }

    private static GraphPath FromLowest(DirectedGraph graph, List<int> cycle)
    {
        var lowest = 0;
        for (var place = 1; place < cycle.Count; place++)
        {
            if (graph.From(cycle[place]) < graph.From(cycle[lowest])) lowest = place;
        }

        return new(graph, graph.From(cycle[lowest]), [.. cycle.Skip(lowest), .. cycle.Take(lowest)]);
    }
}
