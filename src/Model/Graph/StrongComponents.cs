namespace AiFactory.Model.Graph;

/// <summary>The vertices grouped so that within a group each can reach every other. Groups are ordered by their lowest vertex, vertices ascend.</summary>
public sealed class StrongComponents
{
    private readonly int[] _componentOf;
    private readonly bool[] _cyclic;

    internal StrongComponents(int[] componentOf, IReadOnlyList<IReadOnlyList<int>> components, bool[] cyclic) =>
        (_componentOf, All, _cyclic) = (componentOf, components, cyclic);

    public IReadOnlyList<IReadOnlyList<int>> All { get; }

    /// <summary>The groups one can walk around in: of two or more vertices, or of one with an edge to itself.</summary>
    public IEnumerable<IReadOnlyList<int>> Cyclic => All.Where((_, component) => _cyclic[component]);

    /// <summary>The place in <see cref="All"/> of a vertex's group.</summary>
    public int Of(int vertex) => _componentOf[vertex];

    /// <summary>Whether a vertex lies on some cycle.</summary>
    public bool IsOnCycle(int vertex) => _cyclic[_componentOf[vertex]];
}

/// <summary>Tarjan's strongly connected components.</summary>
public static class StrongComponentSearch
{
    /// <summary>O(n + m).</summary>
    public static StrongComponents StrongComponents(this DirectedGraph graph)
    {
        var rootOf = new Tarjan(graph).Roots();
        return Grouped(graph, rootOf);
    }

    private static StrongComponents Grouped(DirectedGraph graph, int[] rootOf)
    {
        var componentOf = new int[graph.VertexCount];
        var componentOfRoot = new Dictionary<int, int>();
        var components = new List<List<int>>();
        for (var vertex = 0; vertex < componentOf.Length; vertex++)
        {
            if (!componentOfRoot.TryGetValue(rootOf[vertex], out var component))
            {
                componentOfRoot.Add(rootOf[vertex], component = components.Count);
                components.Add([]);
            }

            componentOf[vertex] = component;
            components[component].Add(vertex);
        }

        var cyclic = new bool[components.Count];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            if (componentOf[graph.From(edge)] == componentOf[graph.To(edge)]) cyclic[componentOf[graph.From(edge)]] = true;
        }

        return new(componentOf, components, cyclic);
    }

    private sealed class Tarjan(DirectedGraph graph)
    {
        private const int Unseen = -1;

        private readonly int[] _order = new int[graph.VertexCount], _low = new int[graph.VertexCount];
        private readonly int[] _rootOf = new int[graph.VertexCount], _place = new int[graph.VertexCount];
        private readonly Stack<int> _walk = new(), _waiting = new();
        private int _next;

        /// <summary>For each vertex the one by which its component was entered.</summary>
        public int[] Roots()
        {
            for (var vertex = 0; vertex < _order.Length; vertex++) _order[vertex] = _rootOf[vertex] = Unseen;
            for (var vertex = 0; vertex < _order.Length; vertex++)
            {
                if (_order[vertex] == Unseen) Walk(vertex);
            }

            return _rootOf;
        }

        private void Walk(int start)
        {
            Enter(start);
            while (_walk.Count > 0)
            {
                var vertex = _walk.Peek();
                var outgoing = graph.Outgoing(vertex);
                if (_place[vertex] == outgoing.Count) Leave();
                else Follow(vertex, graph.To(outgoing[_place[vertex]++]));
            }
        }

        private void Follow(int vertex, int next)
        {
            if (_order[next] == Unseen) Enter(next);
            else if (_rootOf[next] == Unseen) _low[vertex] = Math.Min(_low[vertex], _order[next]);
        }

        private void Enter(int vertex)
        {
            _order[vertex] = _low[vertex] = _next++;
            _walk.Push(vertex);
            _waiting.Push(vertex);
        }

        private void Leave()
        {
            var vertex = _walk.Pop();
            if (_walk.Count > 0) _low[_walk.Peek()] = Math.Min(_low[_walk.Peek()], _low[vertex]);
            if (_low[vertex] < _order[vertex]) return;

            int member;
            do _rootOf[member = _waiting.Pop()] = vertex;
            while (member != vertex);
        }
    }
}
