namespace AiFactory.Model.Graph;

/// <summary>A walk along edges: k edges and the k + 1 vertices they join. A cycle ends with the vertex it began with.</summary>
public sealed class GraphPath
{
    internal GraphPath(DirectedGraph graph, int start, int[] edges)
    {
        var vertices = new int[edges.Length + 1];
        vertices[0] = start;
        for (var step = 0; step < edges.Length; step++) vertices[step + 1] = graph.To(edges[step]);
        (Vertices, Edges) = (vertices, edges);
    }

    public IReadOnlyList<int> Vertices { get; }

    /// <summary>Edge indices, one fewer than vertices.</summary>
    public IReadOnlyList<int> Edges { get; }

    /// <summary>The number of edges.</summary>
    public int Length => Edges.Count;

    /// <summary>As "0 > 4 > 2".</summary>
    public override string ToString() => string.Join(" > ", Vertices.Select(vertex => vertex.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
