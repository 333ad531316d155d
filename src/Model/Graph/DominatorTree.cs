namespace AiFactory.Model.Graph;

/// <summary>What every path from one root must pass: a vertex dominates another when no path from the root reaches the other without it.</summary>
public sealed class DominatorTree
{
    private const int Unreachable = -1;

    private readonly int[] _immediate;

    internal DominatorTree(int root, int[] immediate) => (Root, _immediate) = (root, immediate);

    public int Root { get; }

    public bool IsReachable(int vertex) => vertex == Root || _immediate[vertex] != Unreachable;

    /// <summary>The nearest other vertex that every path from the root passes; <see langword="null"/> for the root and for what it cannot reach.</summary>
    public int? ImmediateDominator(int vertex) => _immediate[vertex] == Unreachable ? null : _immediate[vertex];

    /// <summary>
    /// Whether every path from the root to the target passes the vertex. A vertex dominates itself; nothing dominates what cannot be reached.
    /// O(depth of the target).
    /// </summary>
    public bool Dominates(int vertex, int target)
    {
        if (!IsReachable(target)) return false;
        while (target != vertex && target != Root) target = _immediate[target];
        return target == vertex;
    }

    /// <summary>All that every path from the root to a vertex passes, from the root to the vertex itself; empty where it cannot be reached.</summary>
    public IReadOnlyList<int> DominatorsOf(int vertex)
    {
        if (!IsReachable(vertex)) return [];
        var dominators = new List<int> { vertex };
        while (vertex != Root) dominators.Add(vertex = _immediate[vertex]);
        dominators.Reverse();
        return dominators;
    }
}
