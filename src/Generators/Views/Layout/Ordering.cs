namespace AiFactory.Generators.Views.Layout;

/// <summary>Decides who stands above whom in each column, so that few lines cross.</summary>
internal static class Ordering
{
    private const int Sweeps = 12;
    private const int Patience = 4;

    /// <param name="pass">0 for the first. Later ones know where lines go outside, and vary where they begin, so that one of them does well.</param>
    public static void Arrange(Level level, int pass)
    {
        if (level.Columns.Count == 0) return;
        Share(level);
        var (low, high) = (0, level.Columns.Count - 1);
        if (pass > 0 && pass % 5 != 4)
        {
            level.Columns[low].Sort(ByWish);
            level.Columns[high].Sort(ByWish);
            level.Renumber();
            (low, high) = (1, high - 1);
        }

        Sweep(level, low, high, backwards: pass % 2 == 1);
        Switch(level, low, high);
        foreach (var spot in level.Boxes.Where(spot => !spot.HasFixedPorts)) Spread(spot);
    }

    private static int ByWish(Spot a, Spot b) => a.Wish != b.Wish ? a.Wish.CompareTo(b.Wish) : a.Order.CompareTo(b.Order);

    /// <summary>Tells the ports of a group where they stand among each other; a card's are free.</summary>
    private static void Share(Level level)
    {
        foreach (var spot in level.Boxes)
        {
            foreach (var ports in new[] { spot.Left, spot.Right })
            {
                Port[] sorted = [.. ports.OrderBy(port => port.Offset).ThenBy(port => port.Line.Index)];
                for (var i = 0; i < sorted.Length; i++) sorted[i].Share = spot.HasFixedPorts ? (i + 1.0) / (sorted.Length + 1) : 0.5;
            }
        }
    }

    private static void Sweep(Level level, int low, int high, bool backwards)
    {
        var best = Crossings(level);
        Spot[][] kept = [.. level.Columns.Select(column => column.ToArray())];
        for (int sweep = 0, idle = 0; sweep < Sweeps && idle < Patience && best > 0; sweep++)
        {
            if (sweep % 2 == 0 != backwards)
            {
                for (var i = Math.Max(low, 1); i <= high; i++) Settle(level.Columns[i], spot => spot.Left);
            }
            else
            {
                for (var i = Math.Min(high, level.Columns.Count - 2); i >= low; i--) Settle(level.Columns[i], spot => spot.Right);
            }

            var crossings = Crossings(level);
            idle = crossings < best ? 0 : idle + 1;
            if (crossings >= best) continue;
            best = crossings;
            kept = [.. level.Columns.Select(column => column.ToArray())];
        }

        for (var i = 0; i < kept.Length; i++)
        {
            level.Columns[i].Clear();
            level.Columns[i].AddRange(kept[i]);
        }

        level.Renumber();
    }

    /// <summary>Each spot goes to the mean of what it is joined to; what is joined to nothing on that side stays.</summary>
    private static void Settle(List<Spot> column, Func<Spot, List<Port>> side)
    {
        var movers = column.Where(spot => side(spot).Any(port => port.Other is not null)).ToList();
        int[] places = [.. movers.Select(spot => spot.Order)];
        movers = [.. movers.OrderBy(spot => side(spot).Where(port => port.Other is not null).Average(port => port.Other!.Position)).ThenBy(spot => spot.Order)];
        for (var i = 0; i < places.Length; i++) column[places[i]] = movers[i];
        for (var i = 0; i < column.Count; i++) column[i].Order = i;
    }

    /// <summary>Swaps neighbours as long as that saves crossings.</summary>
    private static void Switch(Level level, int low, int high)
    {
        var better = true;
        for (var round = 0; better && round < 8; round++)
        {
            better = false;
            for (var i = low; i <= high; i++)
            {
                var column = level.Columns[i];
                for (var k = 0; k + 1 < column.Count; k++)
                {
                    if (Gain(column[k].Left, column[k + 1].Left) + Gain(column[k].Right, column[k + 1].Right) <= 0) continue;
                    (column[k], column[k + 1]) = (column[k + 1], column[k]);
                    (column[k].Order, column[k + 1].Order) = (k, k + 1);
                    better = true;
                }
            }
        }
    }

    /// <summary>Crossings while the first is above, less those while it is below.</summary>
    private static int Gain(List<Port> above, List<Port> below) =>
        above.Where(port => port.Other is not null).Sum(port => below.Where(other => other.Other is not null).Sum(other => port.Other!.Position.CompareTo(other.Other!.Position)));

    private static int Crossings(Level level)
    {
        var total = 0;
        foreach (var pieces in level.Pieces.GroupBy(piece => piece.Left.Spot.Column))
        {
            var seen = new List<double>();
            foreach (var end in pieces.OrderBy(piece => piece.Left.Position).ThenBy(piece => piece.Right.Position).Select(piece => piece.Right.Position))
            {
                var at = seen.BinarySearch(end);
                if (at < 0) at = ~at;
                while (at < seen.Count && seen[at] == end) at++;
                total += seen.Count - at;
                seen.Insert(at, end);
            }
        }

        return total;
    }

    /// <summary>A card's lines leave it in the order of where they go, evenly.</summary>
    private static void Spread(Spot spot)
    {
        var most = Math.Max(spot.Left.Count, spot.Right.Count);
        spot.Height = spot.Box!.Height = Math.Max(spot.Box.Card.Height, 12 * (most + 1));
        foreach (var ports in new[] { spot.Left, spot.Right })
        {
            Port[] sorted = [.. ports.OrderBy(port => port.Other?.Position ?? 0).ThenBy(port => port.Line.Index)];
            for (var i = 0; i < sorted.Length; i++) sorted[i].Offset = OffsetOf(i, sorted.Length, spot.Height);
        }
    }

    /// <summary>Where one of so many lines leaves a card of that height when nothing speaks against it: around the middle.</summary>
    public static int OffsetOf(int index, int count, int height)
    {
        var step = Math.Min(20, height / (count + 1));
        return (height - step * (count - 1)) / 2 + index * step;
    }
}
