namespace AiFactory.Generators.Views.Layout;

/// <summary>Decides heights once more, of all groups at once. Who stands above whom stays; but lines now run straight through the borders of groups, and meet cards where that keeps them straight.</summary>
internal sealed class Alignment
{
    /// <summary>What a card asks for each unit that it grows: less than a line that is nearly straight offers.</summary>
    private const int GrowthWeight = 40;

    /// <summary>How much a group is held together: little, for a group that stretches spares many bends.</summary>
    private const int TightWeight = 2;

    /// <summary>How much a line is held to the middle of a card's side: less than to its other end where that makes it straight, more where it bends anyway.</summary>
    private const int WishWeight = 12;

    /// <summary>A line that is so far from being straight pulls half as much as one that is.</summary>
    private const int Near = 12;

    private const int Attempts = 3;

    private readonly List<Level> _levels = [];
    private readonly Dictionary<Spot, int> _tops = [];
    private readonly Dictionary<Spot, int> _bottoms = [];
    private readonly Dictionary<Port, int> _ports = [];
    private readonly List<int> _guess = [0];
    private readonly List<(int Tail, int Head, int Length, int Weight)> _edges = [];
    private readonly List<Tie> _ties = [];

    /// <summary>Two nodes that would like to be at one height.</summary>
    private readonly record struct Tie(int One, int OneOffset, int Other, int OtherOffset, int Weight)
    {
        /// <summary>For the middle of a card's side, not for the other end of a line.</summary>
        public bool IsWish { get; init; }
    }

    /// <returns>False when groups did not come to rest: what lies loose in them went into other rows each time.</returns>
    public static bool Run(Box root)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (new Alignment().Align(root)) return true;
        }

        return false;
    }

    private bool Align(Box root)
    {
        if (root.Inside!.Columns.Count == 0) return true;
        var bottom = Node(root.Height);
        Enter(root.Inside, 0, 0, bottom);
        foreach (var piece in _levels.SelectMany(level => level.Pieces)) Pull(piece);
        var places = Solve([.. _guess]);
        places = Solve(places.AsSpan(0, _guess.Count)); // once more: what became straight now holds on to it
        return Write(root, places, places[0], places[bottom]);
    }

    private int[] Solve(ReadOnlySpan<int> guess)
    {
        var simplex = new NetworkSimplex(_guess.Count + _ties.Count);
        foreach (var (tail, head, length, weight) in _edges) simplex.Add(tail, head, length, weight);
        for (var i = 0; i < _ties.Count; i++)
        {
            var tie = _ties[i];
            var weight = Sharpened(tie, Math.Abs(guess[tie.One] + tie.OneOffset - guess[tie.Other] - tie.OtherOffset));
            simplex.Add(_guess.Count + i, tie.One, -tie.OneOffset, weight);
            simplex.Add(_guess.Count + i, tie.Other, -tie.OtherOffset, weight);
        }

        return simplex.Solve(guess);
    }

    /// <summary>What is nearly straight is to become so, and what bends anyway may bend more, in one place: it gains nothing where its card's corner is nearer.</summary>
    private static int Sharpened(Tie tie, int apart) => tie.IsWish ? WishWeight : Math.Max(1, tie.Weight * 8 * Near / (Near + apart));

    /// <summary>Gives each spot of the drawing inside a group a node, and those of the groups in it.</summary>
    private void Enter(Level level, int corner, int top, int bottom)
    {
        _levels.Add(level);
        var header = level.Owner.Card.Header;
        var origin = corner + header;
        Join(top, bottom, level.Owner.Height - level.Height + (level.Loose.Count > 0 ? RowsOf(level) : 0), TightWeight);
        foreach (var spot in level.Spots) Add(spot, origin);
        foreach (var column in level.Columns.Where(column => column.Count > 0))
        {
            Join(top, _tops[column[0]], header + Heights.TopOf(level), 0);
            for (var i = 1; i < column.Count; i++) Join(_bottoms[column[i - 1]], _tops[column[i]], Below(column[i - 1]) + Heights.Gap(column[i - 1], column[i]), 1);
            Join(_bottoms[column[^1]], bottom, Below(column[^1]) + RowsOf(level) + Widths.Padding, 0);
        }

        foreach (var spot in level.Boxes.Where(spot => spot.HasFixedPorts)) Enter(spot.Box!.Inside!, origin + spot.Y, _tops[spot], _bottoms[spot]);
    }

    private void Add(Spot spot, int origin)
    {
        var top = _tops[spot] = _bottoms[spot] = Node(origin + spot.Y);
        if (spot.Kind != SpotKind.Box) return;
        var bottom = _bottoms[spot] = Node(origin + spot.Y + spot.Height);
        if (spot.HasFixedPorts) return;
        Join(top, bottom, spot.Height, GrowthWeight);
        foreach (var ports in new[] { spot.Left, spot.Right })
        {
            Port[] sorted = [.. ports.OrderBy(port => port.Offset)];
            for (var i = 0; i < sorted.Length; i++)
            {
                var port = _ports[sorted[i]] = Node(origin + sorted[i].Y);
                if (i == 0) Join(top, port, Heights.PortMargin, 0);
                else Join(_ports[sorted[i - 1]], port, Heights.PortGap, 0);
                if (i == sorted.Length - 1) Join(port, bottom, Heights.PortMargin, 0);
                _ties.Add(new(top, Ordering.OffsetOf(i, sorted.Length, spot.Height), port, 0, 1) { IsWish = true });
            }
        }
    }

    /// <summary>A card and a group have a node for their lower end, the rest has its height.</summary>
    private static int Below(Spot spot) => spot.Kind == SpotKind.Box ? 0 : spot.Height;

    /// <summary>The height of what lies loose below the columns.</summary>
    private static int RowsOf(Level level) => level.Height - level.ColumnsHeight;

    private void Pull(Piece piece)
    {
        var ((left, leftOffset), (right, rightOffset)) = (End(piece.Left, right: true), End(piece.Right, right: false));
        _ties.Add(new(left, leftOffset, right, rightOffset, Heights.Weight(piece)));
    }

    /// <summary>A group's line goes on inside of it, where its place on the border is.</summary>
    private (int Node, int Offset) End(Port port, bool right)
    {
        if (_ports.TryGetValue(port, out var free)) return (free, 0);
        return port.Spot.HasFixedPorts ? (_tops[port.Spot.Box!.Inside!.Borders[(port.Line, right)]], 0) : (_tops[port.Spot], port.Offset);
    }

    private bool Write(Box owner, int[] places, int top, int bottom)
    {
        var level = owner.Inside!;
        var rows = RowsOf(level);
        var origin = top + owner.Card.Header;
        var isAtRest = true;
        foreach (var spot in level.Spots)
        {
            spot.Y = places[_tops[spot]] - origin;
            if (spot.HasFixedPorts) isAtRest &= Write(spot.Box!, places, places[_tops[spot]], places[_bottoms[spot]]);
            else if (spot.Kind == SpotKind.Box) Write(spot, places);
        }

        Heights.MeasureGroups(level);
        level.Height = level.ColumnsHeight = bottom - origin - Widths.Padding - rows;
        Widths.Place(level);
        return isAtRest && owner.Height == bottom - top;
    }

    private void Write(Spot card, int[] places)
    {
        card.Height = card.Box!.Height = places[_bottoms[card]] - places[_tops[card]];
        foreach (var port in card.Left.Concat(card.Right)) port.Offset = places[_ports[port]] - places[_tops[card]];
    }

    private int Node(int guess)
    {
        _guess.Add(guess);
        return _guess.Count - 1;
    }

    private void Join(int tail, int head, int length, int weight) => _edges.Add((tail, head, length, weight));
}
