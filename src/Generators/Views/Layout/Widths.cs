namespace AiFactory.Generators.Views.Layout;

/// <summary>Decides how far to the right everything stands, draws the lines between columns, and gives the group its size.</summary>
internal static class Widths
{
    /// <summary>Between a group's border and what it holds.</summary>
    public const int Padding = 16;

    private const int CardGap = 24;
    private const int LeastGap = 44;
    private const double Aspect = 2.2;

    public static void Place(Level level)
    {
        foreach (var piece in level.Pieces) piece.Bends.Clear();
        var width = level.Columns.Count == 0 ? 0 : PlaceColumns(level);
        if (level.HasBands) Bands.Place(level);
        else level.ColumnsWidth = width;
        width = level.ColumnsWidth;
        width = Math.Max(width, PlaceLoose(level, width));
        var owner = level.Owner;
        owner.Width = Math.Max(Math.Max(width, owner.Card.Width), 120);
        if (level.Columns.Count > 0) Shift(level, (owner.Width - level.ColumnsWidth) / 2);
        owner.Height = owner.Card.Header + level.Height + (level.Height > 0 ? Padding : 4);
        foreach (var ((_, right), spot) in level.Borders) spot.X = right ? owner.Width : 0;
        foreach (var spot in level.Boxes) spot.Box!.Offset = new(spot.X, spot.Y + owner.Card.Header);
    }

    /// <summary>What stands aside takes the width of the rest, which it did not know before.</summary>
    public static void Settle(IReadOnlyList<Level> levels)
    {
        foreach (var level in levels.Where(level => level.Owner.Node is { IsAside: true }).Append(levels[0]))
        {
            Heights.Place(level);
            Place(level);
        }
    }

    /// <summary>Columns stand in the middle of a group that something else makes wider.</summary>
    private static void Shift(Level level, int by)
    {
        foreach (var spot in level.Spots) spot.X += by;
        foreach (var piece in level.Pieces)
        {
            for (var i = 0; i < piece.Bends.Count; i++) piece.Bends[i] = piece.Bends[i] with { X = piece.Bends[i].X + by };
        }
    }

    private static int PlaceColumns(Level level)
    {
        var pieces = level.Pieces.ToLookup(piece => piece.Left.Spot.Column);
        var last = level.Columns.Count - 1;
        var x = 0;
        for (var i = 0; i <= last; i++)
        {
            var width = level.Columns[i].Select(spot => spot.Width).DefaultIfEmpty(0).Max();
            foreach (var spot in level.Columns[i]) spot.X = x + (width - spot.Width) / 2;
            x += width;
            if (i == last) break;

            var tracks = Tracks.Of(pieces[i]);
            level.Height = level.ColumnsHeight = Math.Max(level.ColumnsHeight, tracks.Bottom);
            var (before, after) = (Room(level, i), Room(level, i + 1));
            var runs = Math.Max(0, tracks.Count - 1) * Tracks.Gap;
            var gap = Math.Max(before + runs + after, LeastBetween(level, i));
            tracks.Draw(x + before + (gap - before - runs - after) / 2);
            x += gap;
        }

        return x;
    }

    /// <summary>Beside a box an arrow's head needs room, and on the border its padding.</summary>
    private static int Room(Level level, int column) =>
        column == 0 || column == level.Columns.Count - 1 ? 10 : level.Columns[column].Any(spot => spot.Kind == SpotKind.Box) ? 18 : 8;

    private static int LeastBetween(Level level, int column)
    {
        if (column == 0 || column == level.Columns.Count - 2) return level.Borders.Keys.Any(border => border.Right == column > 0) ? Padding + 8 : Padding;
        return level.Columns[column].Concat(level.Columns[column + 1]).Any(spot => spot.Kind == SpotKind.Label) ? 0 : LeastGap;
    }

    /// <summary>What no line touches stands in rows below the rest; what is meant to stand aside below that.</summary>
    private static int PlaceLoose(Level level, int width)
    {
        foreach (var boxes in new[] { level.Loose.Where(box => !box.Node!.IsAside), level.Loose.Where(box => box.Node!.IsAside) })
        {
            width = Math.Max(width, PlaceRows(level, [.. boxes], width));
        }

        return width;
    }

    private static int PlaceRows(Level level, IReadOnlyList<Box> boxes, int width)
    {
        if (boxes.Count == 0) return 0;
        var area = boxes.Sum(box => (long)(box.Width + CardGap) * (box.Height + CardGap));
        var around = level.Owner.Node is { IsAside: true } ? level.Owner.Parent!.Inside!.ColumnsWidth - 4 * Padding : 0;
        var room = new[] { width - 2 * Padding, around, (int)Math.Sqrt(area * Aspect), boxes.Max(box => box.Width) }.Max();
        var (x, y, rowHeight, widest) = (0, level.Height == 0 ? 0 : level.Height + CardGap, 0, 0);
        foreach (var box in boxes)
        {
            if (x > 0 && x + box.Width > room) (x, y, rowHeight) = (0, y + rowHeight + CardGap, 0);
            box.Offset = new(Padding + x, level.Owner.Card.Header + y);
            x += box.Width + CardGap;
            rowHeight = Math.Max(rowHeight, box.Height);
            widest = Math.Max(widest, x - CardGap);
        }

        level.Height = y + rowHeight;
        return widest + 2 * Padding;
    }
}
