namespace AiFactory.Generators.Views.Layout;

/// <summary>Decides how far down everything stands: in the order of its column, with room between, and so that lines run straight.</summary>
internal static class Heights
{
    private const double Patience = 0.1;

    public const int PortMargin = 5;

    /// <summary>As much as between lines that pass a column, so that neighbours can run straight side by side.</summary>
    public const int PortGap = 12;

    public static void Place(Level level)
    {
        level.Height = level.ColumnsHeight = 0;
        Spot[] spots = [.. level.Spots];
        if (spots.Length == 0) return;
        for (var i = 0; i < level.Boxes.Count; i++) Measure(level.Boxes[i]);

        var numbers = spots.Select((spot, i) => (spot, i)).ToDictionary(pair => pair.spot, pair => pair.i + 1);
        Spot[] anchored = [.. spots.Where(spot => spot.Anchor is not null)];
        var next = spots.Length + 1;
        var simplex = new NetworkSimplex(next + level.Pieces.Count + anchored.Length);
        foreach (var column in level.Columns)
        {
            for (var i = 0; i < column.Count; i++)
            {
                if (i == 0) simplex.Add(0, numbers[column[0]], 0, 0);
                else simplex.Add(numbers[column[i - 1]], numbers[column[i]], column[i - 1].Height + Gap(column[i - 1], column[i]), 1);
            }
        }

        foreach (var piece in level.Pieces)
        {
            var weight = Weight(piece);
            simplex.Add(next, numbers[piece.Left.Spot], -piece.Left.Offset, weight);
            simplex.Add(next++, numbers[piece.Right.Spot], -piece.Right.Offset, weight);
        }

        foreach (var spot in anchored)
        {
            simplex.Add(next, numbers[spot], 0, 6);
            simplex.Add(next++, 0, -spot.Anchor!.Value, 6);
        }

        var places = simplex.Solve(Guess(level, spots), Patience);
        var top = spots.Min(spot => places[numbers[spot]]);
        foreach (var spot in spots) spot.Y = places[numbers[spot]] - top + TopOf(level);
        foreach (var spot in level.Boxes.Where(spot => !spot.HasFixedPorts)) Slide(spot);
        level.Height = level.ColumnsHeight = spots.Max(spot => spot.Y + spot.Height);
    }

    /// <summary>Where the first spot may stand.</summary>
    public static int TopOf(Level level) => level.Borders.Count > 0 ? 4 : 0;

    /// <summary>Each spot where its lines from the left run straight, or below the one above.</summary>
    private static int[] Guess(Level level, Spot[] spots)
    {
        foreach (var column in level.Columns)
        {
            for (var i = 0; i < column.Count; i++)
            {
                var low = i == 0 ? 0 : column[i - 1].Y + column[i - 1].Height + Gap(column[i - 1], column[i]);
                int[] wishes = [.. column[i].Left.Where(port => port.Other is not null).Select(port => port.Other!.Y - port.Offset).Order()];
                column[i].Y = wishes.Length == 0 ? low : Math.Max(low, wishes[wishes.Length / 2]);
            }
        }

        return [0, .. spots.Select(spot => spot.Y)];
    }

    /// <summary>Moves a card's ports, as far as their order allows, to where their lines run straight.</summary>
    private static void Slide(Spot spot)
    {
        foreach (var ports in new[] { spot.Left, spot.Right })
        {
            Port[] sorted = [.. ports.OrderBy(port => port.Offset)];
            for (var round = 0; round < 2; round++)
            {
                for (var k = 0; k < sorted.Length; k++)
                {
                    var i = round == 0 ? k : sorted.Length - 1 - k;
                    if (sorted[i].Other is not { } other) continue;
                    var low = i == 0 ? PortMargin : sorted[i - 1].Offset + PortGap;
                    var high = i == sorted.Length - 1 ? spot.Height - PortMargin : sorted[i + 1].Offset - PortGap;
                    if (low <= high) sorted[i].Offset = Math.Clamp(other.Y - spot.Y, low, high);
                }
            }
        }
    }

    private static void Measure(Spot spot)
    {
        (spot.Width, spot.Height) = (spot.Box!.Width, spot.Box.Height);
        if (!spot.HasFixedPorts) return;
        foreach (var port in spot.Left) port.Offset = spot.Box.Inside!.Borders[(port.Line, false)].Y + spot.Box.Card.Header;
        foreach (var port in spot.Right) port.Offset = spot.Box.Inside!.Borders[(port.Line, true)].Y + spot.Box.Card.Header;
    }

    /// <summary>Ports of groups, for whoever asks before heights are placed.</summary>
    public static void MeasureGroups(Level level)
    {
        foreach (var spot in level.Boxes) Measure(spot);
    }

    public static int Gap(Spot above, Spot below) => (above.Kind, below.Kind) switch
    {
        (SpotKind.Box, SpotKind.Box) => 24,
        (SpotKind.Box, _) or (_, SpotKind.Box) => 16,
        (SpotKind.Label, _) or (_, SpotKind.Label) => 10,
        _ => PortGap,
    };

    /// <summary>Long lines are the ones whose bends hurt most.</summary>
    public static int Weight(Piece piece)
    {
        var passing = (piece.Left.Spot.Kind == SpotKind.Box ? 0 : 1) + (piece.Right.Spot.Kind == SpotKind.Box ? 0 : 1);
        return (passing switch { 0 => 4, 1 => 6, _ => 16 }) * (piece.Left.Line.Edge.Form == EdgeForm.Step ? 2 : 1);
    }
}
