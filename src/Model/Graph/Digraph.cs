using System.Runtime.CompilerServices;

namespace AiFactory.Model.Graph;

/// <summary>A directed graph over objects, told apart by reference, so that a rule can ask <c>graph.ReachableFrom(web)</c>.</summary>
/// <remarks>Nodes keep the order they were given in, and so do all results; an edge is known by its place in the list given. Costs are those of the algorithm on <see cref="Shape"/>.</remarks>
/// <typeparam name="T">Its own Equals and GetHashCode are never called: a record in a cycle would call itself for ever.</typeparam>
public sealed class Digraph<T>
    where T : class
{
    // A dictionary would need RuntimeHelpers.GetHashCode, whose class the polyfills hide.
    private readonly ConditionalWeakTable<T, Place> _places = new();
    private readonly T[] _nodes;

    /// <summary>A node given twice counts once, at its first place.</summary>
    /// <exception cref="ArgumentException">An edge ends at something that is not among the nodes.</exception>
    public Digraph(IEnumerable<T> nodes, IEnumerable<(T From, T To)> edges)
    {
        var distinct = new List<T>();
        foreach (var node in nodes)
        {
            if (_places.TryGetValue(node, out _)) continue;
            _places.Add(node, new(distinct.Count));
            distinct.Add(node);
        }

        _nodes = [.. distinct];
        Shape = new(_nodes.Length, edges.Select(edge => (IndexOf(edge.From), IndexOf(edge.To))));
    }

    public IReadOnlyList<T> Nodes => _nodes;

    /// <summary>The same graph over the places of <see cref="Nodes"/>.</summary>
    public DirectedGraph Shape { get; }

    public bool Contains(T node) => _places.TryGetValue(node, out _);

    /// <exception cref="ArgumentException">The graph does not have this node.</exception>
    public int IndexOf(T node) => _places.TryGetValue(node, out var place) ? place.Index : throw new ArgumentException($"'{node}' is not a node of this graph.", nameof(node));

    /// <summary>What a node's edges lead to, each once, without following further.</summary>
    public IReadOnlyList<T> Successors(T node) => Distinct(Shape.Outgoing(IndexOf(node)), Shape.To);

    /// <summary>What leads to a node directly, each once.</summary>
    public IReadOnlyList<T> Predecessors(T node) => Distinct(Shape.Incoming(IndexOf(node)), Shape.From);

    /// <summary>The node itself and all it leads to; through refused nodes and edges there is no way.</summary>
    public IReadOnlyList<T> ReachableFrom(T node, Func<T, bool>? through = null, Func<int, bool>? throughEdge = null) =>
        Resolve(Shape.ReachableFrom(IndexOf(node), throughEdge, ByIndex(through)));

    /// <summary>The node itself and all that leads to it.</summary>
    public IReadOnlyList<T> Reaching(T node, Func<T, bool>? through = null, Func<int, bool>? throughEdge = null) =>
        Resolve(Shape.Reaching(IndexOf(node), throughEdge, ByIndex(through)));

    /// <inheritdoc cref="ShortestPaths.ShortestPath"/>
    public NodePath<T>? ShortestPath(T from, T to, Func<T, bool>? through = null, Func<int, bool>? throughEdge = null) =>
        Shape.ShortestPath(IndexOf(from), IndexOf(to), throughEdge, ByIndex(through)) is { } path ? Resolve(path) : null;

    /// <inheritdoc cref="SimplePaths.PathsBetween"/>
    public NodePathList<T> PathsBetween(T from, T to, int maxLength, int maxCount, Func<int, bool>? throughEdge = null)
    {
        var found = Shape.PathsBetween(IndexOf(from), IndexOf(to), maxLength, maxCount, throughEdge);
        return new([.. found.Paths.Select(Resolve)], found.CutOff);
    }

    /// <summary>The groups of nodes that lie on cycles with one another, by first node; a node with an edge to itself is one.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Cycles() => [.. Shape.StrongComponents().Cyclic.Select(Resolve)];

    /// <summary>The nodes in an order that every edge follows; <see langword="null"/>, and a cycle, where there is none.</summary>
    public IReadOnlyList<T>? InTopologicalOrder(out NodePath<T>? cycle)
    {
        var order = Shape.InTopologicalOrder();
        cycle = order.Cycle is { } path ? Resolve(path) : null;
        return order.Vertices is { } vertices ? Resolve(vertices) : null;
    }

    /// <summary>What every path from one node to another passes, both ends included, in order; empty where there is no path.</summary>
    public IReadOnlyList<T> Unavoidable(T from, T to, Func<int, bool>? throughEdge = null) =>
        Resolve(Shape.DominatorsFrom(IndexOf(from), throughEdge).DominatorsOf(IndexOf(to)));

    /// <inheritdoc cref="ArticulationPoints.FindArticulationPoints"/>
    public IReadOnlyList<T> ArticulationPoints() => Resolve(Shape.FindArticulationPoints());

    private List<T> Distinct(EdgeRun edges, Func<int, int> end)
    {
        var nodes = new List<T>();
        var last = -1;
        foreach (var edge in edges)
        {
            if (end(edge) != last) nodes.Add(_nodes[last = end(edge)]);
        }

        return nodes;
    }

    private Func<int, bool>? ByIndex(Func<T, bool>? through) => through is null ? null : index => through(_nodes[index]);

    private IReadOnlyList<T> Resolve(IReadOnlyList<int> vertices) => [.. vertices.Select(vertex => _nodes[vertex])];

    private NodePath<T> Resolve(GraphPath path) => new(Resolve(path.Vertices), path.Edges);

    private sealed class Place(int index)
    {
        public int Index { get; } = index;
    }
}
