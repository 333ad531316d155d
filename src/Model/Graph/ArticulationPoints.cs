namespace AiFactory.Model.Graph;

/// <summary>Single points whose loss splits what hangs together.</summary>
public static class ArticulationPoints
{
    /// <summary>The vertices without which some two others, joined whatever the direction of the edges, are joined no longer; ascending. O(n + m).</summary>
    public static IReadOnlyList<int> FindArticulationPoints(this DirectedGraph graph) => new Search(graph).Find();

    /// <summary>Depth first; a vertex splits off a child whose descendants see nothing above the vertex.</summary>
    private sealed class Search(DirectedGraph graph)
    {
        private readonly int[] _order = new int[graph.VertexCount], _low = new int[graph.VertexCount], _place = new int[graph.VertexCount];
        private readonly bool[] _splits = new bool[graph.VertexCount];
        private readonly Stack<int> _walk = new();
        private int _next;

        public List<int> Find()
        {
            for (var vertex = 0; vertex < _order.Length; vertex++)
            {
                if (_order[vertex] == 0) Walk(vertex);
            }

            var points = new List<int>();
            for (var vertex = 0; vertex < _splits.Length; vertex++)
            {
                if (_splits[vertex]) points.Add(vertex);
            }

            return points;
        }

        private void Walk(int root)
        {
            var children = 0;
            Enter(root);
            while (_walk.Count > 0)
            {
                var vertex = _walk.Peek();
                if (Next(vertex) is not { } neighbour) Leave(root);
                else if (_order[neighbour] > 0) _low[vertex] = Math.Min(_low[vertex], _order[neighbour]);
                else
                {
                    if (vertex == root) children++;
                    Enter(neighbour);
                }
            }

            _splits[root] = children > 1;
        }

        /// <summary>A step back to where it came from is harmless here: it lowers a child to its parent's order, which still splits.</summary>
        private int? Next(int vertex)
        {
            EdgeRun outgoing = graph.Outgoing(vertex), incoming = graph.Incoming(vertex);
            var place = _place[vertex]++;
            if (place < outgoing.Count) return graph.To(outgoing[place]);
            place -= outgoing.Count;
            return place < incoming.Count ? graph.From(incoming[place]) : null;
        }

        private void Enter(int vertex)
        {
            _order[vertex] = _low[vertex] = ++_next;
            _walk.Push(vertex);
        }

        private void Leave(int root)
        {
            var child = _walk.Pop();
            if (_walk.Count == 0) return;
            var parent = _walk.Peek();
            _low[parent] = Math.Min(_low[parent], _low[child]);
            if (parent != root && _low[child] >= _order[parent]) _splits[parent] = true;
        }
    }
}
