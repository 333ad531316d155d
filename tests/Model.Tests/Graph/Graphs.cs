using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

/// <summary>Graphs to test with, and what is plain to compute about small ones.</summary>
internal static class Graphs
{
    public const int Long = 100_000;

    /// <summary>Up to eight vertices, from none to dense, with loops and parallel edges.</summary>
    public static DirectedGraph Any(Random random)
    {
        var vertices = random.Next(1, 9);
        var edges = random.Next(0, 2 * vertices + 3);
        return new(vertices, Enumerable.Range(0, edges).Select(_ => (random.Next(vertices), random.Next(vertices))));
    }

    public static DirectedGraph Of(params (int, int)[] edges) => new(edges.Max(edge => Math.Max(edge.Item1, edge.Item2)) + 1, edges);

    /// <summary>0 > 1 > 2 and so on.</summary>
    public static DirectedGraph Chain { get; } = new(Long, Enumerable.Range(0, Long - 1).Select(vertex => (vertex, vertex + 1)));

    /// <summary>The chain closed to a ring.</summary>
    public static DirectedGraph Ring { get; } = new(Long, Enumerable.Range(0, Long).Select(vertex => (vertex, (vertex + 1) % Long)));

    /// <summary>300,000 edges: the chain, and from each vertex two further on and one that jumps.</summary>
    public static DirectedGraph Large { get; } = new(Long, Enumerable.Range(0, Long).SelectMany(vertex => new[]
    {
        (vertex, Math.Min(vertex + 1, Long - 1)), (vertex, Math.Min(vertex + 2, Long - 1)), (vertex, (int)(vertex * 7919L % Long)),
    }));

    public static IEnumerable<int> Vertices(this DirectedGraph graph) => Enumerable.Range(0, graph.VertexCount);

    public static IEnumerable<(int From, int To)> Edges(this DirectedGraph graph) => Enumerable.Range(0, graph.EdgeCount).Select(edge => (graph.From(edge), graph.To(edge)));

    /// <summary>Warshall's closure, where every vertex reaches itself; what the filters refuse is left out.</summary>
    public static bool[,] Closure(this DirectedGraph graph, Func<int, bool>? edges = null, Func<int, bool>? vertices = null)
    {
        var reaches = new bool[graph.VertexCount, graph.VertexCount];
        foreach (var vertex in graph.Vertices()) reaches[vertex, vertex] = vertices?.Invoke(vertex) ?? true;
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (from, to) = (graph.From(edge), graph.To(edge));
            if (reaches[from, from] && reaches[to, to] && (edges?.Invoke(edge) ?? true)) reaches[from, to] = true;
        }

        foreach (var via in graph.Vertices())
            foreach (var from in graph.Vertices())
                foreach (var to in graph.Vertices())
                    reaches[from, to] |= reaches[from, via] && reaches[via, to];

        return reaches;
    }

    /// <summary>Every simple path as its edges, ordered step by step: by the vertex stepped to, then by the edge.</summary>
    public static IReadOnlyList<int[]> AllSimplePaths(this DirectedGraph graph, int from, int to)
    {
        var found = new List<int[]>();
        Extend(from, [from], []);
        return [.. found.OrderBy(path => path.SelectMany(edge => new[] { graph.To(edge), edge }).ToArray(), Lexicographic)];

        void Extend(int at, int[] seen, int[] path)
        {
            if (at == to)
            {
                found.Add(path);
                return;
            }

            for (var edge = 0; edge < graph.EdgeCount; edge++)
            {
                if (graph.From(edge) == at && !seen.Contains(graph.To(edge))) Extend(graph.To(edge), [.. seen, graph.To(edge)], [.. path, edge]);
            }
        }
    }

    private static readonly Comparer<int[]> Lexicographic = Comparer<int[]>.Create((left, right) =>
        left.Zip(right, (one, other) => one.CompareTo(other)).FirstOrDefault(difference => difference != 0) is not 0 and var first ? first : left.Length.CompareTo(right.Length));
}
