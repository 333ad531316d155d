namespace AiFactory.Model.Graph;

/// <summary>The paths found between two vertices, each meeting no vertex twice.</summary>
/// <param name="Paths">Ordered step by step: where two part, the one to the lower vertex comes first, and of parallel edges the lower.</param>
/// <param name="CutOff">Whether there are more of the allowed length than were asked for.</param>
public sealed record SimplePathList(IReadOnlyList<GraphPath> Paths, bool CutOff);

/// <summary>All ways from one vertex to another, within bounds.</summary>
public static class SimplePaths
{
    /// <summary>The simple paths of at most <paramref name="maxLength"/> edges, and of those the first <paramref name="maxCount"/>.</summary>
    /// <remarks>
    /// O(results × length × (n + m)): a step is taken only where the target stays within reach of the remaining length without
    /// touching the path so far, so no step is taken in vain. There may be exponentially many paths; hence the two bounds.
    /// From a vertex to itself there is one, the empty path.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex, or a bound is negative.</exception>
    public static SimplePathList PathsBetween(this DirectedGraph graph, int from, int to, int maxLength, int maxCount, Func<int, bool>? throughEdge = null)
    {
        graph.Require(from, nameof(from));
        graph.Require(to, nameof(to));
        if (maxLength < 0) throw new ArgumentOutOfRangeException(nameof(maxLength), maxLength, "A path has no fewer than 0 edges.");
        if (maxCount < 0) throw new ArgumentOutOfRangeException(nameof(maxCount), maxCount, "No fewer than 0 paths can be asked for.");
        return new Search(graph, to, maxLength, maxCount, throughEdge).From(from);
    }

    /// <summary>Depth first along the path, with the useful next edges of each of its vertices kept on a stack.</summary>
    private sealed class Search(DirectedGraph graph, int to, int maxLength, int maxCount, Func<int, bool>? throughEdge)
    {
        private readonly bool[] _onPath = new bool[graph.VertexCount];
        private readonly int[] _distance = new int[graph.VertexCount];
        private readonly Queue<int> _touched = new(), _open = new();
        private readonly List<int> _path = [];
        private readonly Stack<Queue<int>> _choices = new();
        private readonly List<GraphPath> _found = [];

        public SimplePathList From(int start)
        {
            for (var vertex = 0; vertex < _distance.Length; vertex++) _distance[vertex] = -1;

            var cutOff = false;
            Enter(start);
            while (_choices.Count > 0 && !cutOff)
            {
                if (_choices.Peek().Count == 0)
                {
                    Leave();
                    continue;
                }

                _path.Add(_choices.Peek().Dequeue());
                Enter(graph.To(_path[_path.Count - 1]));
            }

            return new(_found, cutOff);

            void Enter(int vertex)
            {
                _onPath[vertex] = true;
                _choices.Push(vertex == to ? new() : UsefulEdges(vertex));
                if (vertex != to) return;
                cutOff = _found.Count == maxCount;
                if (!cutOff) _found.Add(new GraphPath(graph, start, [.. _path]));
            }
        }

        private void Leave()
        {
            _choices.Pop();
            if (_path.Count == 0) return;
            _onPath[graph.To(_path[_path.Count - 1])] = false;
            _path.RemoveAt(_path.Count - 1);
        }

        private Queue<int> UsefulEdges(int vertex)
        {
            var remaining = maxLength - _path.Count;
            MeasureBackwards(remaining - 1);
            var useful = new Queue<int>();
            foreach (var edge in graph.Outgoing(vertex))
            {
                if (_distance[graph.To(edge)] >= 0 && (throughEdge is null || throughEdge(edge))) useful.Enqueue(edge);
            }

            while (_touched.Count > 0) _distance[_touched.Dequeue()] = -1;
            return useful;
        }

        /// <summary>Distances to the target around the path so far, up to a limit.</summary>
        private void MeasureBackwards(int limit)
        {
            if (limit < 0) return;
            Touch(to, 0);
            while (_open.Count > 0)
            {
                var vertex = _open.Dequeue();
                if (_distance[vertex] == limit) continue;
                foreach (var edge in graph.Incoming(vertex))
                {
                    var previous = graph.From(edge);
                    if (_distance[previous] < 0 && !_onPath[previous] && (throughEdge is null || throughEdge(edge))) Touch(previous, _distance[vertex] + 1);
                }
            }
        }

        private void Touch(int vertex, int distance)
        {
            _distance[vertex] = distance;
            _touched.Enqueue(vertex);
            _open.Enqueue(vertex);
        }
    }
}
