namespace AiFactory.Model.Graph;

/// <summary>A walk through a <see cref="Digraph{T}"/>: k edges, by their place in the list the graph was given, and k + 1 nodes.</summary>
public sealed class NodePath<T>
    where T : class
{
    internal NodePath(IReadOnlyList<T> nodes, IReadOnlyList<int> edges) => (Nodes, Edges) = (nodes, edges);

    public IReadOnlyList<T> Nodes { get; }

    public IReadOnlyList<int> Edges { get; }

    /// <summary>The number of edges.</summary>
    public int Length => Edges.Count;

    public override string ToString() => string.Join(" > ", Nodes);
}

/// <summary>The paths found between two nodes, and whether there are more of the allowed length than were asked for.</summary>
public sealed class NodePathList<T>
    where T : class
{
    internal NodePathList(IReadOnlyList<NodePath<T>> paths, bool cutOff) => (Paths, CutOff) = (paths, cutOff);

    public IReadOnlyList<NodePath<T>> Paths { get; }

    public bool CutOff { get; }
}
