namespace AiFactory.Generators.Views.Layout;

/// <summary>Whole numbers for nodes such that each edge has at least its length and the weighted sum of what edges span is least. Decides columns and heights alike.</summary>
/// <remarks>Gansner, Koutsofios, North, Vo: A technique for drawing directed graphs, 1993. A cut value is the sum of balances in a subtree, because edges inside of it cancel out.</remarks>
internal sealed class NetworkSimplex(int nodes)
{
    private readonly List<Edge> _edges = [];
    private readonly int[] _place = new int[nodes];
    private readonly long[] _balance = new long[nodes];
    private readonly List<int>[] _tree = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
    private readonly int[] _parentEdge = new int[nodes];
    private readonly int[] _first = new int[nodes];
    private readonly int[] _last = new int[nodes];
    private readonly int[] _order = new int[nodes];
    private readonly long[] _sum = new long[nodes];
    private readonly Stack<int> _open = new();

    private readonly record struct Edge(int Tail, int Head, int Length, int Weight);

    /// <summary>Asks for place(head) ≥ place(tail) + length, and to keep the two close by weight.</summary>
    public void Add(int tail, int head, int length, int weight)
    {
        _edges.Add(new(tail, head, length, weight));
        _balance[tail] += weight;
        _balance[head] -= weight;
    }

    /// <summary>The places, the lowest of them 0. The nodes must hang together, and the edges must not run in a circle.</summary>
    public int[] Solve()
    {
        if (nodes == 0) return [];
        PlaceFeasibly();
        Span();
        for (var pivots = 0; pivots < 40 * nodes + 200 && Leaving() is var node && node >= 0; pivots++) Exchange(node);
        var lowest = _place.Min();
        return [.. _place.Select(place => place - lowest)];
    }

    private int Slack(Edge edge) => _place[edge.Head] - _place[edge.Tail] - edge.Length;

    private void PlaceFeasibly()
    {
        var waiting = new int[nodes];
        var leaving = _edges.ToLookup(edge => edge.Tail);
        foreach (var edge in _edges) waiting[edge.Head]++;
        var free = new Queue<int>(Enumerable.Range(0, nodes).Where(node => waiting[node] == 0));
        while (free.TryDequeue(out var node))
        {
            foreach (var edge in leaving[node])
            {
                _place[edge.Head] = Math.Max(_place[edge.Head], _place[node] + edge.Length);
                if (--waiting[edge.Head] == 0) free.Enqueue(edge.Head);
            }
        }
    }

    /// <summary>A tree of tight edges: what it does not reach yet is joined by the edge with the least slack, which the tree moves to close.</summary>
    private void Span()
    {
        var inside = new bool[nodes];
        var members = new List<int>();
        var at = new List<int>[nodes];
        for (var node = 0; node < nodes; node++) at[node] = [];
        for (var i = 0; i < _edges.Count; i++)
        {
            at[_edges[i].Tail].Add(i);
            at[_edges[i].Head].Add(i);
        }

        Grow(0);
        while (members.Count < nodes)
        {
            var best = -1;
            for (var i = 0; i < _edges.Count; i++)
            {
                if (inside[_edges[i].Tail] != inside[_edges[i].Head] && (best < 0 || Slack(_edges[i]) < Slack(_edges[best]))) best = i;
            }

            if (best < 0) throw new InvalidOperationException("The nodes do not hang together.");
            var outward = inside[_edges[best].Tail];
            var shift = outward ? Slack(_edges[best]) : -Slack(_edges[best]);
            foreach (var member in members) _place[member] += shift;
            Join(best);
            Grow(outward ? _edges[best].Head : _edges[best].Tail);
        }

        Number();

        void Grow(int start)
        {
            inside[start] = true;
            members.Add(start);
            _open.Push(start);
            while (_open.TryPop(out var node))
            {
                foreach (var i in at[node])
                {
                    var other = _edges[i].Tail == node ? _edges[i].Head : _edges[i].Tail;
                    if (inside[other] || Slack(_edges[i]) != 0) continue;
                    inside[other] = true;
                    members.Add(other);
                    Join(i);
                    _open.Push(other);
                }
            }
        }
    }

    private void Join(int edge)
    {
        _tree[_edges[edge].Tail].Add(edge);
        _tree[_edges[edge].Head].Add(edge);
    }

    /// <summary>Walks the tree from node 0: the edge to the parent, the range of numbers below each node, and the balance of what is below.</summary>
    private void Number()
    {
        var count = 0;
        _parentEdge[0] = -1;
        _open.Push(0);
        while (_open.TryPop(out var node))
        {
            (_first[node], _order[count], _sum[node]) = (count, node, _balance[node]);
            _last[node] = count++;
            foreach (var i in _tree[node])
            {
                if (i == _parentEdge[node]) continue;
                var child = _edges[i].Tail == node ? _edges[i].Head : _edges[i].Tail;
                _parentEdge[child] = i;
                _open.Push(child);
            }
        }

        for (var i = nodes - 1; i > 0; i--)
        {
            var node = _order[i];
            var edge = _edges[_parentEdge[node]];
            var parent = edge.Tail == node ? edge.Head : edge.Tail;
            _sum[parent] += _sum[node];
            _last[parent] = Math.Max(_last[parent], _last[node]);
        }
    }

    /// <summary>The node whose edge to its parent gains most when it is let go; -1 when none gains.</summary>
    private int Leaving()
    {
        var (best, least) = (-1, 0L);
        for (var node = 1; node < nodes; node++)
        {
            var cut = _edges[_parentEdge[node]].Tail == node ? _sum[node] : -_sum[node];
            if (cut < least) (best, least) = (node, cut);
        }

        return best;
    }

    private void Exchange(int node)
    {
        var leaving = _parentEdge[node];
        var isTail = _edges[leaving].Tail == node;
        var (entering, least) = (-1, int.MaxValue);
        for (var i = 0; i < _edges.Count; i++)
        {
            var (tail, head) = (Below(_edges[i].Tail, node), Below(_edges[i].Head, node));
            if (tail == head || tail == isTail || Slack(_edges[i]) >= least) continue;
            (entering, least) = (i, Slack(_edges[i]));
        }

        if (entering < 0) throw new InvalidOperationException("The sum has no least value.");
        for (var i = _first[node]; i <= _last[node]; i++) _place[_order[i]] += isTail ? -least : least;
        _tree[_edges[leaving].Tail].Remove(leaving);
        _tree[_edges[leaving].Head].Remove(leaving);
        Join(entering);
        Number();
    }

    private bool Below(int node, int root) => _first[node] >= _first[root] && _first[node] <= _last[root];
}
