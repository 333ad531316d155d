namespace AiFactory.Model.Graph;

/// <summary>An immutable directed graph over the vertices 0 to n - 1. Loops and parallel edges are allowed; an edge keeps the index it was given with.</summary>
/// <remarks>
/// Memory: six numbers an edge and two a vertex. The edges at a vertex are ordered by the vertex at their other end, then by edge index;
/// every algorithm of this folder owes its order of results to that, and none calls itself, so depth costs no stack.
/// </remarks>
public sealed class DirectedGraph
{
    private readonly int[] _from, _to;
    private readonly int[] _outgoing, _outgoingStart;
    private readonly int[] _incoming, _incomingStart;

    /// <summary>O(n + m).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or an edge ends outside 0 to n - 1.</exception>
    public DirectedGraph(int vertexCount, IEnumerable<(int From, int To)> edges)
    {
        if (vertexCount < 0) throw new ArgumentOutOfRangeException(nameof(vertexCount), vertexCount, "A graph has no fewer than 0 vertices.");
        VertexCount = vertexCount;

        var list = edges.ToArray();
        _from = new int[list.Length];
        _to = new int[list.Length];
        for (var edge = 0; edge < list.Length; edge++)
        {
            (_from[edge], _to[edge]) = list[edge];
            Require(_from[edge], nameof(edges));
            Require(_to[edge], nameof(edges));
        }

        var byIndex = new int[list.Length];
        for (var edge = 0; edge < byIndex.Length; edge++) byIndex[edge] = edge;
        (_outgoing, _outgoingStart) = SortedBy(_from, SortedBy(_to, byIndex).Sorted);
        (_incoming, _incomingStart) = SortedBy(_to, SortedBy(_from, byIndex).Sorted);
    }

    public int VertexCount { get; }

    public int EdgeCount => _from.Length;

    /// <summary>The vertex an edge leaves.</summary>
    public int From(int edge) => _from[edge];

    /// <summary>The vertex an edge enters.</summary>
    public int To(int edge) => _to[edge];

    /// <summary>The edges leaving a vertex, by the vertex they enter, then by index. O(1).</summary>
    public EdgeRun Outgoing(int vertex) => new(_outgoing, _outgoingStart[vertex], _outgoingStart[vertex + 1]);

    /// <summary>The edges entering a vertex, by the vertex they leave, then by index. O(1).</summary>
    public EdgeRun Incoming(int vertex) => new(_incoming, _incomingStart[vertex], _incomingStart[vertex + 1]);

    internal void Require(int vertex, string parameter)
    {
        if ((uint)vertex >= (uint)VertexCount)
            throw new ArgumentOutOfRangeException(parameter, vertex, FormattableString.Invariant($"The graph has {VertexCount} vertices, counted from 0."));
    }

    /// <summary>A stable counting sort, and where each vertex's share begins (n + 1 numbers).</summary>
    private (int[] Sorted, int[] Start) SortedBy(int[] vertexOf, int[] edges)
    {
        var start = new int[VertexCount + 1];
        foreach (var vertex in vertexOf) start[vertex + 1]++;
        for (var vertex = 0; vertex < VertexCount; vertex++) start[vertex + 1] += start[vertex];

        var next = (int[])start.Clone();
        var sorted = new int[edges.Length];
        foreach (var edge in edges) sorted[next[vertexOf[edge]]++] = edge;
        return (sorted, start);
    }
}
