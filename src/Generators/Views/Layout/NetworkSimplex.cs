namespace AiFactory.Generators.Views.Layout;

/// <summary>Whole numbers for nodes such that each edge has at least its length and the weighted sum of what edges span is least. Decides columns and heights alike.</summary>
/// <remarks>Gansner, Koutsofios, North, Vo: A technique for drawing directed graphs, 1993. A cut value is the sum of balances in a subtree, because edges inside of it cancel out.</remarks>
internal sealed class NetworkSimplex(int nodes)
{
    private readonly List<Edge> _asked = [];
    private Edge[] _edges = [];
    private Way[] _around = [];
    private bool[] _isInTree = [];
    private readonly int[] _first = new int[nodes + 1];
    private readonly int[] _place = new int[nodes];
    private readonly long[] _balance = new long[nodes];
    private readonly int[] _parentEdge = new int[nodes];
    private readonly int[] _size = new int[nodes];
    private readonly long[] _sum = new long[nodes];
    private readonly bool[] _inSide = new bool[nodes];
    private readonly List<int> _side = [];
    private readonly Stack<int> _open = new();
    private int _lookAt;

    private readonly record struct Edge(int Tail, int Head, int Length);

    /// <summary>An edge as one of its ends sees it.</summary>
    private readonly record struct Way(int Edge, int Other, bool IsHead);

    /// <summary>Asks for place(head) ≥ place(tail) + length, and to keep the two close by weight.</summary>
    public void Add(int tail, int head, int length, int weight)
    {
        _asked.Add(new(tail, head, length));
        _balance[tail] += weight;
        _balance[head] -= weight;
    }

    /// <summary>The places, the lowest of them 0. The nodes must hang together, and the edges must not run in a circle.</summary>
    /// <param name="guess">Places to begin at, as far as edges allow: the better they are, the sooner it ends. What is missing begins as low as it can, or where its edges pull it.</param>
    /// <param name="patience">How many exchanges there may be for a node: few give good places, more the best.</param>
    public int[] Solve(ReadOnlySpan<int> guess = default, double patience = 40)
    {
        if (nodes == 0) return [];
        Gather();
        guess.CopyTo(_place);
        PlaceFeasibly(guess.Length);
        Span();
        for (var pivots = 0; pivots < patience * nodes + 200 && Leaving() is var node && node >= 0; pivots++) Exchange(node);
        var lowest = _place.Min();
        return [.. _place.Select(place => place - lowest)];
    }

    /// <summary>Lists the edges at each node, one list after the other.</summary>
    private void Gather()
    {
        _edges = [.. _asked];
        _around = new Way[2 * _edges.Length];
        _isInTree = new bool[_edges.Length];
        foreach (var edge in _edges) (_first[edge.Tail], _first[edge.Head]) = (_first[edge.Tail] + 1, _first[edge.Head] + 1);
        for (var node = 1; node <= nodes; node++) _first[node] += _first[node - 1];
        for (var i = _edges.Length - 1; i >= 0; i--)
        {
            var (tail, head, _) = _edges[i];
            _around[--_first[tail]] = new(i, head, IsHead: false);
            _around[--_first[head]] = new(i, tail, IsHead: true);
        }
    }

    private ReadOnlySpan<Way> At(int node) => _around.AsSpan(_first[node].._first[node + 1]);

    private int Slack(in Edge edge) => _place[edge.Head] - _place[edge.Tail] - edge.Length;

    private void PlaceFeasibly(int guessed)
    {
        var waiting = new int[nodes];
        var leaving = _edges.ToLookup(edge => edge.Tail);
        foreach (var edge in _edges) waiting[edge.Head]++;
        int[] sources = [.. Enumerable.Range(0, nodes).Where(node => waiting[node] == 0)];
        bool[] isSource = [.. waiting.Select(count => count == 0)];
        var free = new Queue<int>(sources);
        while (free.TryDequeue(out var node))
        {
            var pushes = guessed == 0 || node < guessed || !isSource[node];
            foreach (var edge in leaving[node])
            {
                if (pushes) _place[edge.Head] = Math.Max(_place[edge.Head], _place[node] + edge.Length);
                if (--waiting[edge.Head] == 0) free.Enqueue(edge.Head);
            }
        }

        foreach (var source in sources.Where(source => guessed > 0 && source >= guessed)) _place[source] = leaving[source].Min(edge => _place[edge.Head] - edge.Length);
    }

    /// <summary>A tree of tight edges: what it does not reach yet is joined by the edge with the least slack, which the tree moves to close.</summary>
    private void Span()
    {
        var inside = new bool[nodes];
        var members = new List<int>();
        Grow(0);
        while (members.Count < nodes)
        {
            var best = -1;
            for (var i = 0; i < _edges.Length; i++)
            {
                if (inside[_edges[i].Tail] != inside[_edges[i].Head] && (best < 0 || Slack(_edges[i]) < Slack(_edges[best]))) best = i;
            }

            if (best < 0) throw new InvalidOperationException("The nodes do not hang together.");
            var outward = inside[_edges[best].Tail];
            var shift = outward ? Slack(_edges[best]) : -Slack(_edges[best]);
            foreach (var member in members) _place[member] += shift;
            _isInTree[best] = true;
            Grow(outward ? _edges[best].Head : _edges[best].Tail);
        }

        Hang();

        void Grow(int start)
        {
            inside[start] = true;
            members.Add(start);
            _open.Push(start);
            while (_open.TryPop(out var node))
            {
                foreach (var way in At(node))
                {
                    if (inside[way.Other] || Slack(_edges[way.Edge]) != 0) continue;
                    inside[way.Other] = true;
                    members.Add(way.Other);
                    _isInTree[way.Edge] = true;
                    _open.Push(way.Other);
                }
            }
        }
    }

    private int OtherEnd(int edge, int node) => _edges[edge].Tail == node ? _edges[edge].Head : _edges[edge].Tail;

    private int Parent(int node) => _parentEdge[node] < 0 ? -1 : OtherEnd(_parentEdge[node], node);

    /// <summary>Hangs the tree up at node 0: each node's edge to its parent, and the size and balance of what is below.</summary>
    private void Hang()
    {
        var order = new List<int>(nodes);
        _parentEdge[0] = -1;
        _open.Push(0);
        while (_open.TryPop(out var node))
        {
            order.Add(node);
            (_size[node], _sum[node]) = (1, _balance[node]);
            foreach (var way in At(node))
            {
                if (!_isInTree[way.Edge] || way.Edge == _parentEdge[node]) continue;
                _parentEdge[way.Other] = way.Edge;
                _open.Push(way.Other);
            }
        }

        for (var i = nodes - 1; i > 0; i--)
        {
            var parent = Parent(order[i]);
            _size[parent] += _size[order[i]];
            _sum[parent] += _sum[order[i]];
        }
    }

    /// <summary>A node whose edge to its parent gains when it is let go, the best of those that come next in turn; -1 when none gains.</summary>
    private int Leaving()
    {
        var (best, least) = (-1, 0L);
        var block = nodes / 8 + 16;
        for (var seen = 1; seen < nodes; seen++)
        {
            _lookAt = _lookAt % (nodes - 1) + 1;
            var cut = _edges[_parentEdge[_lookAt]].Tail == _lookAt ? _sum[_lookAt] : -_sum[_lookAt];
            if (cut < least) (best, least) = (_lookAt, cut);
            if (best >= 0 && seen >= block) break;
        }

        return best;
    }

    private void Exchange(int node)
    {
        var leaving = _parentEdge[node];
        var parent = Parent(node);
        var isBelow = _size[node] * 2 <= nodes; // the smaller side is looked at and moved
        Reach(isBelow ? node : parent, leaving);
        var sideIsTail = (_edges[leaving].Tail == node) == isBelow;
        var (entering, least) = (-1, int.MaxValue);
        foreach (var member in _side)
        {
            foreach (var way in At(member))
            {
                if (way.IsHead != sideIsTail || _inSide[way.Other]) continue;
                var slack = Slack(_edges[way.Edge]);
                if (slack < least || (slack == least && way.Edge < entering)) (entering, least) = (way.Edge, slack);
            }
        }

        if (entering < 0) throw new InvalidOperationException("The sum has no least value.");
        foreach (var member in _side) _place[member] += sideIsTail ? -least : least;
        var below = _inSide[_edges[entering].Tail] == isBelow ? _edges[entering].Tail : _edges[entering].Head;
        foreach (var member in _side) _inSide[member] = false;
        Rehang(node, parent, below, entering);
    }

    /// <summary>What hangs together with the node without the edge.</summary>
    private void Reach(int start, int without)
    {
        _side.Clear();
        _side.Add(start);
        _inSide[start] = true;
        for (var k = 0; k < _side.Count; k++)
        {
            foreach (var way in At(_side[k]))
            {
                if (!_isInTree[way.Edge] || way.Edge == without || _inSide[way.Other]) continue;
                _inSide[way.Other] = true;
                _side.Add(way.Other);
            }
        }
    }

    /// <summary>Takes the subtree of a node off its parent, and hangs it up by another of its nodes.</summary>
    private void Rehang(int node, int parent, int below, int entering)
    {
        var leaving = _parentEdge[node];
        var (size, sum) = (_size[node], _sum[node]);
        for (var up = parent; up >= 0; up = Parent(up)) (_size[up], _sum[up]) = (_size[up] - size, _sum[up] - sum);

        var (edge, takenSize, takenSum) = (entering, 0, 0L);
        for (var here = below; ;)
        {
            var (up, upEdge, oldSize, oldSum) = (Parent(here), _parentEdge[here], _size[here], _sum[here]);
            (_parentEdge[here], _size[here], _sum[here]) = (edge, size - takenSize, sum - takenSum);
            if (here == node) break;
            (edge, takenSize, takenSum, here) = (upEdge, oldSize, oldSum, up);
        }

        (_isInTree[leaving], _isInTree[entering]) = (false, true);
        for (var up = Parent(below); up >= 0; up = Parent(up)) (_size[up], _sum[up]) = (_size[up] + size, _sum[up] + sum);
    }
}
