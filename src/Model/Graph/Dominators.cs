namespace AiFactory.Model.Graph;

/// <summary>Finds dominators by the method of Lengauer and Tarjan (1979), in the form with path compression only.</summary>
public static class Dominators
{
    /// <summary>O(m log n). What a filter refuses is treated as absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static DominatorTree DominatorsFrom(this DirectedGraph graph, int root, Func<int, bool>? throughEdge = null)
    {
        graph.Require(root, nameof(root));
        return new Search(graph, throughEdge).From(root);
    }

    /// <summary>Inside, a vertex is known by its number in depth-first order; the arrays hold such numbers.</summary>
    private sealed class Search
    {
        private const int None = -1;

        private readonly DirectedGraph _graph;
        private readonly Func<int, bool>? _throughEdge;
        private readonly int[] _numberOf, _vertexAt, _parent;
        private readonly int[] _semi, _best, _ancestor, _dominator;
        private readonly Stack<int> _chain = new();
        private int _count;

        public Search(DirectedGraph graph, Func<int, bool>? throughEdge)
        {
            (_graph, _throughEdge) = (graph, throughEdge);
            (_numberOf, _vertexAt, _parent) = (Blank(), Blank(), Blank());
            (_semi, _best, _ancestor, _dominator) = (Blank(), Blank(), Blank(), Blank());
        }

        public DominatorTree From(int root)
        {
            Number(root);
            FindSemidominators();

            var immediate = Blank();
            for (var number = 1; number < _count; number++)
            {
                if (_dominator[number] != _semi[number]) _dominator[number] = _dominator[_dominator[number]];
                immediate[_vertexAt[number]] = _vertexAt[_dominator[number]];
            }

            return new(root, immediate);
        }

        private int[] Blank()
        {
            var blank = new int[_graph.VertexCount];
            for (var place = 0; place < blank.Length; place++) blank[place] = None;
            return blank;
        }

        private void Number(int root)
        {
            var place = new int[_graph.VertexCount];
            var walk = new Stack<int>();
            Enter(root, None);
            while (walk.Count > 0)
            {
                var vertex = walk.Peek();
                var outgoing = _graph.Outgoing(vertex);
                if (place[vertex] == outgoing.Count)
                {
                    walk.Pop();
                    continue;
                }

                var edge = outgoing[place[vertex]++];
                if (_numberOf[_graph.To(edge)] == None && Allows(edge)) Enter(_graph.To(edge), _numberOf[vertex]);
            }

            void Enter(int vertex, int parent)
            {
                _numberOf[vertex] = _semi[_count] = _best[_count] = _count;
                _vertexAt[_count] = vertex;
                _parent[_count++] = parent;
                walk.Push(vertex);
            }
        }

        /// <summary>From the last number down. What shares a semidominator waits in its bucket until the forest is complete up to it.</summary>
        private void FindSemidominators()
        {
            int[] firstInBucket = Blank(), nextInBucket = Blank();
            for (var number = _count - 1; number > 0; number--)
            {
                FindSemidominator(number);
                nextInBucket[number] = firstInBucket[_semi[number]];
                firstInBucket[_semi[number]] = number;

                var parent = _parent[number];
                _ancestor[number] = parent;
                for (var waiting = firstInBucket[parent]; waiting != None; waiting = nextInBucket[waiting])
                {
                    var best = BestAbove(waiting);
                    _dominator[waiting] = _semi[best] < parent ? best : parent;
                }

                firstInBucket[parent] = None;
            }
        }

        private void FindSemidominator(int number)
        {
            foreach (var edge in _graph.Incoming(_vertexAt[number]))
            {
                var previous = _numberOf[_graph.From(edge)];
                if (previous != None && Allows(edge)) _semi[number] = Math.Min(_semi[number], _semi[BestAbove(previous)]);
            }
        }

        /// <summary>The vertex of least semidominator on the way up to the forest's root, without the root; shortens that way.</summary>
        private int BestAbove(int number)
        {
            if (_ancestor[number] == None) return number;
            for (var above = number; _ancestor[_ancestor[above]] != None; above = _ancestor[above]) _chain.Push(above);
            while (_chain.Count > 0)
            {
                var below = _chain.Pop();
                var above = _ancestor[below];
                if (_semi[_best[above]] < _semi[_best[below]]) _best[below] = _best[above];
                _ancestor[below] = _ancestor[above];
            }

            return _best[number];
        }

        private bool Allows(int edge) => _throughEdge is null || _throughEdge(edge);
    }
}
